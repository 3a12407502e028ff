package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.shell.Program.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles read with the real models: what a folder of good and bad ones gives. */
class ImportIT {

  private static final String FRENCH =
      "La Turquie soutient les factions rebelles syriennes depuis des années."
          + " L'Iran a condamné Israël à Téhéran.\n";
  private static final String ENGLISH =
      "Turkey has long supported the Syrian rebel factions. Iran condemned Israel on Friday.\n";

  /** Disk, first article, second article, and the command of the program. */
  private static final String FULL_DISK =
      """
      set -f
      disk=$1 first=$2 second=$3
      shift 3
      mount -t tmpfs -o size=600m tmpfs "$disk"
      "$@" import "$first"; echo "step $?"
      "$@" stats --format csv >"$disk/before"
      cat /dev/zero >"$disk/filling" 2>/dev/null
      "$@" import "$second"; echo "step $?"
      "$@" stats --format csv | cmp - "$disk/before" && echo "step same"
      rm "$disk/filling"
      "$@" import "$second"; echo "step $?"
      "$@" stats --format csv | cmp -s - "$disk/before" || echo "step grown"
      """;

  @TempDir private static Path folder;
  private static Path articles;

  @BeforeAll
  static void write() throws IOException {
    articles = Files.createDirectories(folder.resolve("articles"));
    write("latin.txt", FRENCH, StandardCharsets.ISO_8859_1);
    write("wide.txt", ENGLISH, StandardCharsets.UTF_16);
    write("empty.txt", "", StandardCharsets.UTF_8);
    write("program.txt", "\u007fELF\u0000\u0001\u0002", StandardCharsets.UTF_8);
    write("matter.txt", "---\ntitle: [x\n---\n" + FRENCH, StandardCharsets.UTF_8);
    write(
        "spanish.txt",
        "El gobierno dijo que no se ha retirado de la ciudad.",
        StandardCharsets.UTF_8);
  }

  private static void write(String name, String text, Charset charset) throws IOException {
    Files.writeString(articles.resolve(name), text, charset);
  }

  private static Program program(String name) throws IOException {
    return new Program(Files.createDirectories(folder.resolve(name)));
  }

  @Test
  void theGoodArticlesOfAFolderAreImportedAndEachBadOneIsReportedInALine() throws IOException {
    Program program = program("mixed").variable("LANG", "en_GB.UTF-8");
    Outcome first = program.run("import", articles.toString(), "--format", "csv");
    assertThat(first.status()).isEqualTo(Exit.FAILED.code());
    assertThat(first.lines())
        .anyMatch(line -> line.startsWith("latin,fr,") && line.contains("imported"));
    assertThat(first.lines())
        .anyMatch(line -> line.startsWith("wide,en,") && line.contains("imported"));
    for (String bad : List.of("empty.txt", "program.txt", "matter.txt", "spanish.txt")) {
      assertThat(first.messages().lines().filter(line -> line.contains(bad))).hasSize(1);
      assertThat(first.lines()).anyMatch(line -> line.startsWith(bad) && line.contains("failed"));
    }
    assertThat(first.messages())
        .contains("latin.txt: read as Latin-1", "wide.txt: read as UTF-16")
        .doesNotContain("Exception");
    assertThat(program.run("backers", "factions rebelles syriennes", "--format", "csv").output())
        .contains("Turkey,supports");
    String before = program.run("stats", "--format", "csv").output();
    assertThat(program.run("import", articles.toString(), "--format", "csv").output())
        .contains("known")
        .doesNotContain("imported");
    assertThat(program.run("stats", "--format", "csv").output()).isEqualTo(before);
  }

  /** On a disk of its own: a small file system in memory, mounted in a user namespace. */
  @Test
  void aFullDiskIsReportedInALineAndLosesNothing() throws Exception {
    assumeTrue(
        exits("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", folder.toString()) == 0,
        "user namespaces are allowed here");
    Path disk = Files.createDirectories(folder.resolve("disk"));
    Path said = folder.resolve("said.txt");
    List<String> command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", FULL_DISK, "sh"));
    command.addAll(List.of(disk.toString(), articles.resolve("latin.txt").toString()));
    command.addAll(List.of(articles.resolve("wide.txt").toString()));
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx2g",
            "-cp",
            System.getProperty("java.class.path"),
            "org.entente.shell.Entente",
            "--data",
            disk.resolve("data").toString()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    List<String> lines = Files.readAllLines(said);
    assertThat(lines).anyMatch(line -> line.contains("MB are free on its disk; make room"));
    assertThat(lines).noneMatch(line -> line.contains("Exception") || line.contains("\tat "));
    assertThat(lines.stream().filter(line -> line.startsWith("step ")))
        .containsExactly("step 0", "step 1", "step same", "step 0", "step grown");
  }

  private static int exits(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor();
    } catch (IOException e) {
      return 127;
    }
  }
}
