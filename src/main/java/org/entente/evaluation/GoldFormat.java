package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.entente.actor.Entity;
import org.entente.claim.Claim;
import org.entente.claim.ClaimObject;
import org.entente.claim.Extraction;
import org.entente.claim.Status;
import org.entente.problem.ProblemException;

/**
 * The tab-separated form of claims: subject, property, object, qualifiers; names separated by
 * {@code |}, qualifiers by {@code ;}.
 */
public final class GoldFormat {

  private static final String HEADER = "subject\tproperty\tobject\tqualifiers";

  private GoldFormat() {}

  /** The claims of an extraction, in the order of the text. */
  public static List<ClaimRow> rows(Extraction extraction) {
    String folded = Names.folded(extraction.document().text());
    return extraction.claims().stream().map(claim -> row(claim, folded)).toList();
  }

  /** A whole file: the header and a line for each row, each ended by a line feed. */
  public static String write(List<ClaimRow> rows) {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    rows.forEach(row -> text.append(line(row)).append('\n'));
    return text.toString();
  }

  /**
   * Reads a file that people or {@link #write} wrote.
   *
   * @throws ProblemException if it can't be read, or a line has other than three or four columns or
   *     an unknown qualifier
   */
  public static List<ClaimRow> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new ProblemException(
          file.toString(),
          "can't be read (" + e.getMessage() + ")",
          "give each article NAME.txt its claims in NAME.claims.tsv, in UTF-8",
          e);
    }
    List<ClaimRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#") && !line.strip().startsWith("subject\t")) {
        rows.add(row(line, file + ":" + (i + 1)));
      }
    }
    return rows;
  }

  static String line(ClaimRow row) {
    return String.join(
        "\t",
        String.join(" | ", row.subject()),
        row.property(),
        String.join(" | ", row.object()),
        qualifiers(row));
  }

  private static String qualifiers(ClaimRow row) {
    StringJoiner qualifiers = new StringJoiner("; ");
    if (row.negated()) {
      qualifiers.add("negated");
    }
    row.status().ifPresent(value -> qualifiers.add("status=" + value));
    row.source().ifPresent(value -> qualifiers.add("source=" + value));
    row.when().ifPresent(value -> qualifiers.add("when=" + value));
    if (!row.where().isEmpty()) {
      qualifiers.add("where=" + String.join(", ", row.where()));
    }
    row.office().ifPresent(value -> qualifiers.add("office=" + value));
    return qualifiers.toString();
  }

  private static ClaimRow row(String line, String where) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 3 || columns.length > 4) {
      throw new ProblemException(
          where,
          "the line has " + columns.length + " columns",
          "write subject, property, object and qualifiers, separated by tabs");
    }
    Qualifiers qualifiers = new Qualifiers(columns.length == 4 ? columns[3] : "", where);
    return new ClaimRow(
        split(columns[0], "\\|"),
        columns[1].strip(),
        split(columns[2], "\\|"),
        qualifiers.negated(),
        qualifiers.value("status"),
        qualifiers.value("source"),
        qualifiers.value("when"),
        qualifiers.value("where").map(places -> split(places, ",")).orElse(List.of()),
        qualifiers.value("office"));
  }

  static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split(separator)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private static ClaimRow row(Claim claim, String folded) {
    List<String> object =
        switch (claim.object()) {
          case ClaimObject.Thing thing -> names(thing.entity());
          case ClaimObject.Name name -> List.of(clean(name.text()));
        };
    return new ClaimRow(
        names(claim.subject()),
        claim.property(),
        object,
        claim.negated(),
        Optional.of(claim.status())
            .filter(status -> status != Status.ASSERTED)
            .map(status -> status.localName().toLowerCase(Locale.ROOT)),
        claim.attributedTo().map(source -> fullest(source, folded)),
        claim.when().map(Object::toString),
        claim.where().stream().map(place -> fullest(place, folded)).distinct().toList(),
        claim.office().map(GoldFormat::clean));
  }

  private static List<String> names(Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    names.add(clean(entity.label()));
    entity.names().forEach(name -> names.add(clean(name)));
    return List.copyOf(names);
  }

  /**
   * The one name for a qualifier: the label where the document uses it or speaks of a state by its
   * capital or demonym, else the longest name of the document.
   */
  private static String fullest(Entity entity, String folded) {
    if (entity.kind().equals("State") || Names.occurs(entity.label(), folded)) {
      return clean(entity.label());
    }
    return names(entity).stream()
        .filter(name -> Names.occurs(name, folded))
        .max(Comparator.comparingInt(String::length))
        .orElse(clean(entity.label()));
  }

  private static String clean(String name) {
    return name.replaceAll("[\\s|;]+", " ").strip();
  }
}
