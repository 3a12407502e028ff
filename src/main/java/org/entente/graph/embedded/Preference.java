package org.entente.graph.embedded;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Language;
import org.jspecify.annotations.Nullable;

/** Chooses among texts in several languages. */
final class Preference {

  private Preference() {}

  /**
   * The text in the language that was chosen, else in the first that the browser accepts, else in
   * any.
   *
   * @param chosen a language tag, if one was chosen
   * @param accepted the header {@code Accept-Language}, if there is one; its weights are taken to
   *     fall from left to right, as browsers write them
   */
  static <T> Optional<T> of(
      Map<Language, T> texts, @Nullable String chosen, @Nullable String accepted) {
    Stream<String> wishes =
        Stream.concat(
            Stream.ofNullable(chosen),
            Stream.ofNullable(accepted).flatMap(header -> Arrays.stream(header.split(","))));
    Stream<Language> known =
        Stream.concat(
            wishes.map(wish -> wish.split(";", 2)[0]).flatMap(tag -> Language.ofTag(tag).stream()),
            Arrays.stream(Language.values()));
    return known.map(texts::get).filter(Objects::nonNull).findFirst();
  }
}
