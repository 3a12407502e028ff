package org.entente.shell;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes listings for machines. */
final class ListingWriter {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

  private ListingWriter() {}

  /** An array of objects, one a row. */
  static String json(Listing listing) {
    StringBuilder text = new StringBuilder("[");
    String separator = "\n  ";
    for (List<Cell> row : listing.rows()) {
      text.append(separator).append(object(listing, row));
      separator = ",\n  ";
    }
    return text.append(listing.isEmpty() ? "]\n" : "\n]\n").toString();
  }

  /** One object a line. */
  static String jsonLines(Listing listing) {
    StringBuilder text = new StringBuilder();
    listing.rows().forEach(row -> text.append(object(listing, row)).append('\n'));
    return text.toString();
  }

  /** Comma-separated values, as RFC 4180 has them but for line ends, with a header. */
  static String csv(Listing listing) {
    CsvSchema schema =
        CsvSchema.emptySchema().withLineSeparator("\n").withQuoteChar('"').withNullValue("");
    StringWriter text = new StringWriter();
    try (SequenceWriter rows = CsvMapper.builder().build().writer(schema).writeValues(text)) {
      rows.write(keys(listing).toArray());
      for (List<Cell> row : listing.rows()) {
        rows.write(row.stream().map(cell -> plain(cell.value())).toArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Tab-separated values with a header; tabs and line breaks in values become spaces. */
  static String tsv(Listing listing) {
    StringBuilder text = new StringBuilder(String.join("\t", keys(listing))).append('\n');
    for (List<Cell> row : listing.rows()) {
      List<String> values = new ArrayList<>();
      row.forEach(cell -> values.add(plain(cell.value()).replaceAll("[\\t\\r\\n]+", " ")));
      text.append(String.join("\t", values)).append('\n');
    }
    return text.toString();
  }

  private static List<String> keys(Listing listing) {
    return listing.columns().stream().map(Listing.Column::key).toList();
  }

  /** The rows as maps from key to value. */
  static List<Map<String, @Nullable Object>> objects(Listing listing) {
    return listing.rows().stream().map(row -> map(listing, row)).toList();
  }

  private static Map<String, @Nullable Object> map(Listing listing, List<Cell> row) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      object.put(listing.columns().get(i).key(), row.get(i).value());
    }
    return object;
  }

  private static String object(Listing listing, List<Cell> row) {
    try {
      return JSON.writeValueAsString(map(listing, row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(@Nullable Object value) {
    if (value instanceof List<?> values) {
      return String.join(" | ", values.stream().map(String::valueOf).toList());
    }
    return value == null ? "" : value.toString();
  }
}
