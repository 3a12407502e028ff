package org.entente.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.problem.ProblemException;

/**
 * The YAML between two lines of {@code ---} at the head of a text: title, date, source, language.
 */
final class FrontMatter {

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*\\R");
  private static final Pattern CLOSING =
      Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d.*)?");
  private static final String REMEDY =
      "write title, date, source and language as \"key: value\" lines between two lines of ---";

  private final String name;
  private final String yaml;
  private final JsonNode values;

  private FrontMatter(String name, String yaml) {
    this.name = name;
    this.yaml = yaml;
    this.values = parse(yaml, name);
  }

  static Article read(String text, String name) {
    Matcher opening = OPENING.matcher(text);
    if (!opening.find()) {
      return new Article(
          text,
          new Span(0, text.length()),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
    Matcher closing = CLOSING.matcher(text);
    if (!closing.find(opening.end())) {
      throw new ProblemException(
          name + ":1", "the front matter has no closing line of ---", REMEDY);
    }
    FrontMatter matter = new FrontMatter(name, text.substring(opening.end(), closing.start()));
    return new Article(
        text,
        new Span(closing.end(), text.length()),
        matter.value("title"),
        matter.date(),
        matter.value("source"),
        matter.language());
  }

  private static JsonNode parse(String yaml, String name) {
    try {
      JsonNode values = YAML.readTree(yaml);
      if (!values.isObject() && !values.isMissingNode() && !values.isNull()) {
        throw new ProblemException(name + ":2", "the front matter is not a list of keys", REMEDY);
      }
      return values;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      String reason = e.getOriginalMessage().lines().findFirst().orElse("not YAML");
      throw new ProblemException(
          name + ":" + (line + 1), "broken front matter (" + reason + ")", REMEDY, e);
    }
  }

  private Optional<String> value(String key) {
    JsonNode value = values.path(key);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText().strip())
        : Optional.empty();
  }

  private Optional<LocalDate> date() {
    return value("date").map(this::day);
  }

  private LocalDate day(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      try {
        return LocalDate.parse(day.group(1));
      } catch (DateTimeParseException e) {
        throw badDate(value);
      }
    }
    throw badDate(value);
  }

  private ProblemException badDate(String value) {
    return new ProblemException(
        name + ":" + lineOf("date"),
        "the date \"" + value + "\" is not a day",
        "write it as year-month-day, such as 2024-11-30");
  }

  private Optional<Language> language() {
    return value("language")
        .map(
            tag ->
                Language.ofTag(tag)
                    .orElseThrow(
                        () ->
                            new ProblemException(
                                name + ":" + lineOf("language"),
                                "the language \"" + tag + "\" is not one that Entente reads",
                                "it reads fr and en")));
  }

  /** The line of the file on which a key stands; the opening line is the first. */
  private int lineOf(String key) {
    String[] lines = yaml.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].startsWith(key)) {
        return i + 2;
      }
    }
    return 1;
  }
}
