package io.tradewire.query.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.tradewire.query.format.JsonList.Content;
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
  private final SerializableString[] names;
  private final int[][] at;

  public Shape(List<Column> columns) {
    this.columns = List.copyOf(columns);
    this.at = new int[columns.size()][];
    this.names = new SerializableString[at.length];
    for (int i = 0; i < at.length; i++) {
      names[i] = new SerializedString(columns.get(i).name());
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

  /** Writes one item whose properties behind the first are not in the row. */
  public void json(JsonGenerator out, Row row, Content behindFirst) throws IOException {
    out.writeStartObject();
    property(out, row, 0);
    behindFirst.write(out);
    for (int i = 1; i < at.length; i++) {
      property(out, row, i);
    }
    out.writeEndObject();
  }

  /** Writes the properties of an item into an object that is open. */
  public void properties(JsonGenerator out, Row row) throws IOException {
    for (int i = 0; i < at.length; i++) {
      property(out, row, i);
    }
  }

  private void property(JsonGenerator out, Row row, int i) throws IOException {
    Column column = columns.get(i);
    if (column.json() != null) {
      out.writeFieldName(names[i]);
      column.json().write(out, row, at[i]);
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
