package org.entente.graph.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.document.Language;
import org.entente.graph.embedded.BrowserContent.SavedQuery;

/** What the sign-in page puts into the Browser's local storage. */
final class SessionJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FOLDER = "entente";

  private SessionJson() {}

  static String of(BrowserAccess access, Language language) {
    List<SavedQuery> queries =
        Preference.of(access.content().queries(), language.tag(), null).orElse(List.of());
    try {
      return JSON.writeValueAsString(
          Map.of(
              "host", access.bolt(),
              "username", EmbeddedServer.USER,
              "password", access.password(),
              "style", Preference.of(access.content().styles(), language.tag(), null).orElse(""),
              "folder", Map.of("id", FOLDER, "name", "Entente"),
              "queries", favourites(queries)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of strings is always JSON", e);
    }
  }

  private static List<Map<String, String>> favourites(List<SavedQuery> queries) {
    return IntStream.range(0, queries.size())
        .mapToObj(
            i ->
                Map.of(
                    "id", FOLDER + "-" + i,
                    "folder", FOLDER,
                    "content", "// " + queries.get(i).title() + "\n" + queries.get(i).cypher()))
        .toList();
  }
}
