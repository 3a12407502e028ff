package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedLinesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cypher ALTER USER neo4j SET PASSWORD 'x'",
        "import https://reader:abc@example.org/a.txt",
        "sparql # mot de passe : x",
        "export x --api-key=1"
      })
  void lineThatMayHoldASecretIsForgotten(String line) {
    assertThat(TypedLines.holdsSecret(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"backers Iran", "sparql ASK { ?a <https://a.org/b:c> \"d@e\" }"})
  void otherLinesAreKept(String line) {
    assertThat(TypedLines.holdsSecret(line)).isFalse();
  }

  @Test
  void onlyTheOwnerReadsTheFile() throws Exception {
    Path file = TypedLines.file(folder);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void linesAreReadBackWithTheirBreaks() throws Exception {
    Files.writeString(folder.resolve("history"), "1700000000000:sparql ASK {\\n}\nbroken\n");
    assertThat(TypedLines.read(folder))
        .extracting(TypedLines.Typed::text)
        .containsExactly("sparql ASK {\n}");
  }
}
