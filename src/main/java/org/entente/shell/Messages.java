package org.entente.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.entente.document.Language;

/** The words of the shell, in the language of the user. */
final class Messages {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Locale locale;

  Messages(Language language) {
    this.locale = language.locale();
    this.bundle = ResourceBundle.getBundle("org.entente.shell.messages", locale, NO_FALLBACK);
  }

  /** The message under {@code key}, with its places filled. */
  String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** The message under {@code key} as it stands, if there is one. */
  Optional<String> find(String key) {
    try {
      return Optional.of(bundle.getString(key));
    } catch (MissingResourceException absent) {
      return Optional.empty();
    }
  }

  /** What an option of a command is for. */
  String option(String command, String option) {
    return find("option." + command + "." + option).or(() -> find("option." + option)).orElse("");
  }

  /** All keys. */
  Set<String> keys() {
    return new TreeSet<>(bundle.keySet());
  }
}
