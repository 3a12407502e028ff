package org.entente.shell;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/**
 * What the program finds around it when it starts.
 *
 * @param input standard input
 * @param output standard output: data, and nothing else
 * @param messages standard error
 * @param environment the environment variables
 * @param home the folder that holds {@code ontology} and {@code import}
 * @param inputWidth the columns of the terminal that standard input is, or 0 if it is none
 * @param outputWidth the columns of the terminal that standard output is, or 0 if it is none
 * @param messagesWidth the columns of the terminal that standard error is, or 0 if it is none
 */
record Surroundings(
    InputStream input,
    PrintStream output,
    PrintStream messages,
    Map<String, String> environment,
    Path home,
    int inputWidth,
    int outputWidth,
    int messagesWidth) {

  private static final int USUAL_WIDTH = 80;

  Surroundings {
    environment = Map.copyOf(environment);
  }

  /** The process's own streams, environment and {@code entente.home}. */
  static Surroundings ofProcess() {
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        System.getenv(),
        Path.of(System.getProperty("entente.home", "")).toAbsolutePath().normalize(),
        width(SystemStream.Input),
        width(SystemStream.Output),
        width(SystemStream.Error));
  }

  /** The value of an environment variable, or the empty string. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /**
   * Whether a person sits there who can both type and see, at a terminal that can move its cursor.
   */
  boolean isAtDesk() {
    return inputWidth > 0 && outputWidth > 0 && !variable("TERM").equals("dumb");
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  private static int width(SystemStream stream) {
    for (String provider : new String[] {"ffm", "jni", "exec"}) {
      try {
        TerminalProvider terminals = TerminalProvider.load(provider);
        if (!terminals.isSystemStream(stream)) {
          return 0;
        }
        int columns = terminals.systemStreamWidth(stream);
        return columns > 0 ? columns : USUAL_WIDTH;
      } catch (IOException | LinkageError absent) {
        continue;
      }
    }
    return 0;
  }
}
