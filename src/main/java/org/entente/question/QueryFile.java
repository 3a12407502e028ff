package org.entente.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of a query that ships with the program. */
final class QueryFile {

  private QueryFile() {}

  static String read(String nameWithEnding) {
    try (InputStream stream = QueryFile.class.getResourceAsStream(nameWithEnding)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its query " + nameWithEnding);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
