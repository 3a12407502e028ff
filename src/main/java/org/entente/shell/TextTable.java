package org.entente.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.shell.Listing.Column;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Lays out a listing as a table for people, no wider than the screen. */
final class TextTable {

  private static final int GAP = 2;
  private static final int NARROWEST = 8;

  private final List<Column> columns = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final int[] widths;

  /**
   * @param listing what to lay out
   * @param width the columns of the screen; 0 if there is no limit
   */
  TextTable(Listing listing, int width) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < listing.columns().size(); i++) {
      if (listing.columns().get(i).shown() && !isBlank(listing, i)) {
        shown.add(i);
        columns.add(listing.columns().get(i));
      }
    }
    for (List<Cell> row : listing.rows()) {
      rows.add(shown.stream().map(row::get).toList());
    }
    widths = naturalWidths();
    if (width > 0) {
      narrow(width);
    }
  }

  /** The heading, a rule, and the rows. */
  List<AttributedString> lines() {
    List<AttributedString> lines = new ArrayList<>();
    lines.addAll(
        lay(columns.stream().map(column -> Cell.of(column.title(), Tone.STRONG)).toList()));
    lines.add(rule());
    rows.forEach(row -> lines.addAll(lay(row)));
    return lines;
  }

  private static boolean isBlank(Listing listing, int column) {
    return !listing.isEmpty()
        && listing.rows().stream().allMatch(row -> row.get(column).shown().isEmpty());
  }

  private int[] naturalWidths() {
    int[] natural = new int[columns.size()];
    for (int i = 0; i < natural.length; i++) {
      natural[i] = DisplayText.width(columns.get(i).title());
      for (List<Cell> row : rows) {
        natural[i] = Math.max(natural[i], DisplayText.width(row.get(i).shown()));
      }
    }
    return natural;
  }

  private void narrow(int width) {
    int excess = Arrays.stream(widths).sum() + GAP * (widths.length - 1) - width;
    while (excess > 0) {
      int widest = 0;
      int next = NARROWEST;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      for (int i = 0; i < widths.length; i++) {
        next = i == widest ? next : Math.max(next, widths[i]);
      }
      int cut = Math.clamp(widths[widest] - next, 1, excess);
      if (widths[widest] - cut < NARROWEST) {
        return;
      }
      widths[widest] -= cut;
      excess -= cut;
    }
  }

  private AttributedString rule() {
    AttributedStringBuilder line = new AttributedStringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : " ".repeat(GAP)).append(Tone.FAINT.of("─".repeat(widths[i])));
    }
    return line.toAttributedString();
  }

  private List<AttributedString> lay(List<Cell> row) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> lines = DisplayText.wrap(row.get(i).shown(), widths[i]);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    List<AttributedString> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      lines.add(layLine(row, wrapped, line));
    }
    return lines;
  }

  private AttributedString layLine(List<Cell> row, List<List<String>> wrapped, int line) {
    AttributedStringBuilder built = new AttributedStringBuilder();
    int written = 0;
    int due = 0;
    for (int i = 0; i < widths.length; i++) {
      String text = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
      int pad = columns.get(i).number() ? widths[i] - DisplayText.width(text) : 0;
      if (!text.isEmpty()) {
        built.append(" ".repeat(Math.max(0, due + pad - written)));
        built.append(row.get(i).tone().of(text));
        written = due + pad + DisplayText.width(text);
      }
      due += widths[i] + GAP;
    }
    return built.toAttributedString();
  }
}
