package io.tradewire.query.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.io.IOException;

/** {@code "facets": {"indicator": [{"value": "exports", "series": 12}, ...], ...}}. */
final class Facets {

  private Facets() {}

  /** Writes rows of (facet, value, count) that are ordered by facet. */
  static void write(JsonGenerator out, RowSet<Row> rows) throws IOException {
    out.writeObjectFieldStart("facets");
    String open = null;
    for (Row row : rows) {
      String facet = row.getString(0);
      if (!facet.equals(open)) {
        if (open != null) {
          out.writeEndArray();
        }
        out.writeArrayFieldStart(facet);
        open = facet;
      }
      out.writeStartObject();
      out.writeStringField("value", row.getString(1));
      out.writeNumberField("series", row.getLong(2));
      out.writeEndObject();
    }
    if (open != null) {
      out.writeEndArray();
    }
    out.writeEndObject();
  }
}
