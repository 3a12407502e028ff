package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedFolderIT {

  /** Holds the dataset in the folder that it is given, until its standard input ends. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      try (Store store = Store.open(Path.of(arguments[0]))) {
        System.out.println("open");
        System.in.read();
      }
    }
  }

  @Test
  void aFolderThatAnotherProcessHasOpenIsRefused(@TempDir Path folder) throws Exception {
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader ready = holder.inputReader()) {
      assertThat(ready.readLine()).isEqualTo("open");
      assertThatThrownBy(() -> Store.open(folder))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("another process has this data open");
    } finally {
      holder.getOutputStream().close();
      holder.waitFor();
    }
  }
}
