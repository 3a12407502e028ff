package org.entente.shell;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.problem.ProblemException;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The program: runs one command, a script, or the shell. */
public final class Entente {

  private Entente() {}

  /**
   * Runs the program and ends the process: Neo4j's threads would keep it alive.
   *
   * @param arguments a command with its arguments; none to open the shell
   */
  public static void main(String[] arguments) {
    Surroundings surroundings = Surroundings.ofProcess();
    int status = run(List.of(arguments), surroundings, true);
    surroundings.output().flush();
    System.exit(status);
  }

  /** As {@link #main}, in this process and on the given surroundings; gives the exit code. */
  static int run(List<String> arguments, Surroundings surroundings) {
    return run(arguments, surroundings, false);
  }

  private static int run(List<String> arguments, Surroundings surroundings, boolean alone) {
    try {
      Start start = Start.read(arguments, surroundings);
      DataFolder.make(start.data());
      if (alone) {
        keepLibrariesQuiet(DataFolder.log(start.data()));
      }
      return run(start, surroundings);
    } catch (UsageException e) {
      surroundings.messages().println(e.getMessage());
      return Exit.USAGE.code();
    } catch (ProblemException e) {
      surroundings.messages().println(e.getMessage());
      return Exit.FAILED.code();
    } finally {
      surroundings.messages().flush();
    }
  }

  private static int run(Start start, Surroundings surroundings) {
    try (ConfigurableApplicationContext context = context(start, surroundings)) {
      CommandLoop loop = context.getBean(CommandLoop.class);
      loop.run(start.words().toArray(String[]::new));
      return loop.status();
    }
  }

  private static ConfigurableApplicationContext context(Start start, Surroundings surroundings) {
    return new SpringApplicationBuilder(Wiring.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .lazyInitialization(true)
        .registerShutdownHook(false)
        .addCommandLineProperties(false)
        .properties(Map.of("spring.main.log-startup-info", "false"))
        .initializers(
            context -> {
              GenericApplicationContext beans = (GenericApplicationContext) context;
              beans.registerBean(Start.class, () -> start);
              beans.registerBean(Surroundings.class, () -> surroundings);
            })
        .run();
  }

  /** Sends all that libraries print or log to the log file: the screen is for the user. */
  private static void keepLibrariesQuiet(Path log) {
    System.setProperty("entente.log", log.toString());
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    PrintStream sink = new PrintStream(new LateFile(log), true, StandardCharsets.UTF_8);
    System.setOut(sink);
    System.setErr(sink);
  }

  /** A file that is opened when something is first written to it. */
  private static final class LateFile extends OutputStream {
    private final Path path;
    private OutputStream file = OutputStream.nullOutputStream();
    private boolean open;

    LateFile(Path path) {
      this.path = path;
    }

    @Override
    public synchronized void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int count) throws IOException {
      if (!open) {
        open = true;
        file = new FileOutputStream(path.toFile(), true);
      }
      file.write(bytes, from, count);
    }
  }
}
