package io.tradewire.query.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.sqlclient.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What an item of a resource looks like in every format: an ordered list of columns.
 *
 * <p>A row that is written by a shape was selected by {@link #select()}; expressions selected
 * behind it (sort keys) do not disturb.
 */
public final class Shape {

  private final List<Column> columns;
  private final List<String> expressions = new ArrayList<>();
  private final int[][] at;

  public Shape(List<Column> columns) {
    this.columns = List.copyOf(columns);
    this.at = new int[columns.size()][];
    for (int i = 0; i < at.length; i++) {
      at[i] = columns.get(i).sql().stream().mapToInt(this::indexOf).toArray();
    }
  }

  /** What several columns share is selected once. */
  private int indexOf(String expression) {
    int known = expressions.indexOf(expression);
    if (known >= 0) {
      return known;
    }
    expressions.add(expression);
    return expressions.size() - 1;
  }

  /** The select list. */
  public String select() {
    return String.join(", ", expressions);
  }

  /** Number of expressions in the select list: the index of the first one behind it. */
  public int width() {
    return expressions.size();
  }

  /** Writes one item as a JSON object. */
  public void json(JsonGenerator out, Row row) throws IOException {
    out.writeStartObject();
    properties(out, row);
    out.writeEndObject();
  }

  /** Writes the properties of an item into an object that is open. */
  public void properties(JsonGenerator out, Row row) throws IOException {
    for (int i = 0; i < at.length; i++) {
      Column column = columns.get(i);
      if (column.json() != null) {
        out.writeFieldName(column.name());
        column.json().write(out, row, at[i]);
      }
    }
  }

  /** Writes the CSV header. */
  public void csvHeader(StringBuilder out) {
    boolean first = true;
    for (Column column : columns) {
      if (column.text() != null) {
        Csv.cell(out, column.name(), first);
        first = false;
      }
    }
    Csv.end(out);
  }

  /** Writes one item as a line of CSV. */
  public void csv(StringBuilder out, Row row) {
    boolean first = true;
    for (int i = 0; i < at.length; i++) {
      Column column = columns.get(i);
      if (column.text() != null) {
        Csv.cell(out, column.text().of(row, at[i]), first);
        first = false;
      }
    }
    Csv.end(out);
  }
}
