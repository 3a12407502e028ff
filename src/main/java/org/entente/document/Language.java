package org.entente.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that Entente reads. */
public enum Language {
  FRENCH("fr", Locale.FRENCH),
  ENGLISH("en", Locale.ENGLISH);

  private final String tag;
  private final Locale locale;

  Language(String tag, Locale locale) {
    this.tag = tag;
    this.locale = locale;
  }

  /** The BCP 47 tag. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return locale;
  }

  /** The language with the given BCP 47 tag, whatever its region. */
  public static Optional<Language> ofTag(String tag) {
    String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Arrays.stream(values()).filter(language -> language.tag.equals(primary)).findFirst();
  }
}
