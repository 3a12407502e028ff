package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher in a distribution, with stand-ins for Java that tell how they were called. */
class LauncherTest {

  private static final String TELL =
      """
      #!/bin/sh
      echo "java: $0"
      echo "ctype: ${LC_ALL:-${LC_CTYPE:-$LANG}}"
      for argument in "$@"; do echo "argument: $argument"; done
      """;

  @TempDir private Path folder;
  private Path launcher;

  @BeforeEach
  void unpack() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("entente/bin"));
    launcher = Files.copy(Path.of("entente"), bin.resolve("entente"));
    executable(launcher);
    Files.createDirectories(folder.resolve("entente/lib"));
    Files.createFile(folder.resolve("entente/lib/entente-1.0.jar"));
  }

  @Test
  void argumentsReachTheProgramAsTheyWereTyped() throws Exception {
    List<String> told =
        run(Map.of("JAVA_HOME", jdk(21)), "backers", "factions rebelles", "Téhéran");
    assertThat(told.subList(told.indexOf("argument: backers"), told.size()))
        .containsExactly("argument: backers", "argument: factions rebelles", "argument: Téhéran");
    assertThat(told).contains("argument: " + folder.resolve("entente/lib/entente-1.0.jar"));
  }

  @Test
  void aDistributionIsStartedThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), launcher);
    launcher = link;
    assertThat(run(Map.of("JAVA_HOME", jdk(21)), "version"))
        .contains("argument: -Dentente.home=" + folder.resolve("entente"));
  }

  @Test
  void aJdkTooOldIsPassedOver() throws Exception {
    String old = jdk(17);
    assertThat(run(Map.of("JAVA_HOME", old), "version"))
        .noneMatch(line -> line.equals("java: " + old + "/bin/java"));
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, C, C.UTF-8",
    "LANG, '', C.UTF-8",
    "LC_ALL, POSIX, C.UTF-8",
    "LANG, fr_FR.UTF-8, fr_FR.UTF-8",
    "LC_CTYPE, de_DE.ISO-8859-1, de_DE.ISO-8859-1"
  })
  void argumentsAreReadAsUtf8WhereTheLocaleNamesNoEncoding(
      String variable, String value, String seen) throws Exception {
    assertThat(run(Map.of("JAVA_HOME", jdk(21), variable, value), "version"))
        .contains("ctype: " + seen);
  }

  /** A folder that looks like a JDK of this version. */
  private String jdk(int version) throws IOException {
    Path home = folder.resolve("jdk-" + version);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
    executable(Files.writeString(home.resolve("bin/java"), TELL));
    return home.toString();
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private List<String> run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return told.lines().toList();
  }
}
