package io.tradewire.query.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.tradewire.query.store.Statement;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.io.IOException;

/**
 * More properties at the end of a page, from a second query.
 *
 * @param statement selects them
 * @param writer writes them into the open object
 */
record Extra(Statement statement, Writer writer) {

  /** Writes properties. */
  @FunctionalInterface
  interface Writer {
    void write(JsonGenerator out, RowSet<Row> rows) throws IOException;
  }
}
