package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jline.builtins.ScreenTerminal;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.AbstractPosixTerminal;
import org.jline.terminal.impl.jni.JniNativePty;

/**
 * The program in a process of its own, at a pseudo-terminal: keys go in, a screen comes out. The
 * process leads a session whose terminal that is, so that Ctrl-C is a signal, as at a desk.
 */
final class Console implements AutoCloseable {

  static final String CTRL_C = "\u0003";
  static final String CTRL_D = "\u0004";
  static final String CTRL_R = "\u0012";
  static final String ENTER = "\r";
  static final String TAB = "\t";
  static final String UP = "\u001b[A";

  /** What the line editor writes when it hands a line over. */
  private static final String TAKEN = Pattern.quote("\u001b[?2004l");

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Terminal terminal;
  private final ScreenTerminal screen;
  private final OutputStream keys;
  private final Process process;
  private final int columns;
  private final StringBuffer bytes = new StringBuffer();

  /**
   * Starts the program.
   *
   * @param size the screen
   * @param environment variables to set beside those of this process
   * @param arguments the program's arguments, its home first
   */
  Console(Size size, Map<String, String> environment, Path home, List<String> arguments)
      throws IOException {
    columns = size.getColumns();
    terminal =
        TerminalBuilder.builder()
            .provider(TerminalBuilder.PROP_PROVIDER_JNI)
            .system(false)
            .streams(InputStream.nullInputStream(), OutputStream.nullOutputStream())
            .type("xterm-256color")
            .attributes(asAtADesk())
            .size(size)
            .paused(true)
            .build();
    JniNativePty pty = (JniNativePty) ((AbstractPosixTerminal) terminal).getPty();
    keys = pty.getMasterOutput();
    screen = new ScreenTerminal(columns, size.getRows());
    process = start(new File(pty.getName()), environment, home, arguments);
    Reader output = new InputStreamReader(pty.getMasterInput(), StandardCharsets.UTF_8);
    Thread.ofPlatform().daemon().name("screen").start(() -> show(output));
  }

  private static Attributes asAtADesk() {
    Attributes attributes = new Attributes();
    attributes.setInputFlag(Attributes.InputFlag.ICRNL, true);
    attributes.setInputFlag(Attributes.InputFlag.IUTF8, true);
    attributes.setOutputFlag(Attributes.OutputFlag.OPOST, true);
    attributes.setOutputFlag(Attributes.OutputFlag.ONLCR, true);
    attributes.setControlFlag(Attributes.ControlFlag.CREAD, true);
    attributes.setControlFlag(Attributes.ControlFlag.CS8, true);
    attributes.setLocalFlag(Attributes.LocalFlag.ICANON, true);
    attributes.setLocalFlag(Attributes.LocalFlag.ISIG, true);
    attributes.setLocalFlag(Attributes.LocalFlag.IEXTEN, true);
    attributes.setLocalFlag(Attributes.LocalFlag.ECHO, true);
    attributes.setControlChar(Attributes.ControlChar.VINTR, 3);
    attributes.setControlChar(Attributes.ControlChar.VEOF, 4);
    attributes.setControlChar(Attributes.ControlChar.VERASE, 127);
    attributes.setControlChar(Attributes.ControlChar.VMIN, 1);
    return attributes;
  }

  private static Process start(
      File device, Map<String, String> environment, Path home, List<String> arguments)
      throws IOException {
    // A build in the background ignores Ctrl-C, and what it starts would inherit that.
    List<String> command =
        new ArrayList<>(List.of("env", "--default-signal=INT", "setsid", "--ctty", "--wait"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
    if (Runtime.version().feature() >= 23) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("-Dentente.home=" + home);
    command.add(Entente.class.getName());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("NO_COLOR");
    builder.environment().putAll(Map.of("TERM", "xterm-256color", "LC_ALL", "en_GB.UTF-8"));
    builder.environment().putAll(environment);
    return builder.redirectInput(device).redirectOutput(device).redirectError(device).start();
  }

  private void show(Reader output) {
    char[] buffer = new char[4096];
    try {
      for (int read = output.read(buffer); read >= 0; read = output.read(buffer)) {
        String text = new String(buffer, 0, read);
        bytes.append(text);
        screen.write(text);
        String answer = screen.read();
        if (!answer.isEmpty()) {
          type(answer);
        }
      }
    } catch (IOException closed) {
      bytes.append("");
    }
  }

  /** Presses keys. */
  Console type(String text) throws IOException {
    keys.write(text.getBytes(StandardCharsets.UTF_8));
    keys.flush();
    return this;
  }

  /**
   * Presses Ctrl-C and waits for a new prompt; what is typed too soon is lost, as at any terminal.
   */
  Console interrupt(String prompt) throws IOException, InterruptedException {
    int before = bytes.toString().split(Pattern.quote(prompt), -1).length;
    type(CTRL_C);
    await(
        "a new prompt", shown -> bytes.toString().split(Pattern.quote(prompt), -1).length > before);
    return this;
  }

  /** Types a command and waits until the program has taken it. */
  Console enter(String command) throws IOException, InterruptedException {
    int before = bytes.toString().split(TAKEN, -1).length;
    type(command);
    await(
        "the end of the command", shown -> shown.endsWith(command.substring(command.length() - 4)));
    type(ENTER);
    await("a command", shown -> bytes.toString().split(TAKEN, -1).length > before);
    return this;
  }

  /** Waits until the screen shows a text, and gives the screen. */
  String await(String text) throws InterruptedException {
    return await("shows " + text, shown -> shown.contains(text));
  }

  /** Waits until the screen is as it should be, and gives it. */
  String await(String what, Predicate<String> wanted) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!wanted.test(screen()) && Instant.now().isBefore(end) && process.isAlive()) {
      Thread.sleep(20);
    }
    Thread.sleep(50);
    String shown = screen();
    assertThat(wanted.test(shown)).as("%s, but the screen is:%n%s", what, shown).isTrue();
    return shown;
  }

  /** The lines of the screen, without the blanks at their ends. */
  String screen() {
    String cells = screen.toString();
    return cells.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
  }

  /** All that the program wrote, escape sequences included. */
  String bytes() {
    return bytes.toString();
  }

  void resize(int width, int height) {
    terminal.setSize(new Size(width, height));
    screen.setSize(width, height);
  }

  /** Waits for the end of the program, and gives its exit code. */
  int status() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(screen()).isTrue();
    return process.exitValue();
  }

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    terminal.close();
  }
}
