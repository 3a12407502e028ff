package org.entente.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under named columns: what every question and every query gives.
 *
 * @param columns the columns, in order
 * @param rows the rows, each with one cell a column
 */
record Listing(List<Column> columns, List<List<Cell>> rows) {

  Listing {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param key its name for machines; part of the documented output
   * @param title its heading for people
   * @param number whether it holds numbers, which stand to the right
   * @param shown whether tables have it
   */
  record Column(String key, String title, boolean number, boolean shown) {}

  static Builder titled(Messages messages) {
    return new Builder(messages);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Builds a listing whose headings are in the user's language. */
  static final class Builder {
    private final Messages messages;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    private Builder(Messages messages) {
      this.messages = messages;
    }

    /** Columns that tables show. */
    Builder columns(String... keys) {
      for (String key : keys) {
        columns.add(new Column(key, title(key), false, true));
      }
      return this;
    }

    /** Columns whose key is their heading. */
    Builder plain(String... keys) {
      for (String key : keys) {
        columns.add(new Column(key, key, false, true));
      }
      return this;
    }

    /** Columns of numbers. */
    Builder numbers(String... keys) {
      for (String key : keys) {
        columns.add(new Column(key, title(key), true, true));
      }
      return this;
    }

    /** Columns that only machines get. */
    Builder hidden(String... keys) {
      for (String key : keys) {
        columns.add(new Column(key, key, false, false));
      }
      return this;
    }

    Builder row(Cell... cells) {
      return row(List.of(cells));
    }

    Builder row(List<Cell> cells) {
      if (cells.size() != columns.size()) {
        throw new IllegalArgumentException(
            cells.size() + " cells under " + columns.size() + " columns");
      }
      rows.add(List.copyOf(cells));
      return this;
    }

    Listing build() {
      return new Listing(columns, rows);
    }

    private String title(String key) {
      return messages.find("column." + key).orElse(key);
    }
  }
}
