package io.tradewire.query.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.sqlclient.Row;
import java.io.IOException;
import java.util.List;

/**
 * One property of an item: how it is selected and how it is written. Rows go to the wire through
 * columns, without an object in between.
 *
 * @param name property in JSON, header in CSV
 * @param sql expressions that are selected for it
 * @param json writes the value, given where its expressions are in the row; null if JSON leaves the
 *     column out
 * @param text the value in CSV, null if there is none; null if CSV leaves the column out
 */
public record Column(String name, List<String> sql, JsonCell json, TextCell text) {

  /** Writes one JSON value, null included. */
  @FunctionalInterface
  public interface JsonCell {
    void write(JsonGenerator out, Row row, int[] at) throws IOException;
  }

  /** Reads a cell of CSV out of a row. */
  @FunctionalInterface
  public interface TextCell {
    String of(Row row, int[] at);
  }

  /** The same column in JSON only. */
  public Column jsonOnly() {
    return new Column(name, sql, json, null);
  }

  /** The same column in CSV only. */
  public Column csvOnly() {
    return new Column(name, sql, null, text);
  }
}
