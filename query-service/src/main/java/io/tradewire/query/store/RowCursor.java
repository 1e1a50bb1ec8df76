package io.tradewire.query.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowStream;
import io.vertx.sqlclient.SqlConnection;

/**
 * Rows that come as they are asked for, from one snapshot of the database. Memory stays at a few
 * fetches whatever their number.
 *
 * @param rows paused, resumed and fetched by the reader
 */
public record RowCursor(RowStream<Row> rows, SqlConnection connection) {

  /** Ends the transaction, if the rows did not all come, and gives the connection back. */
  public Future<Void> close() {
    return rows.close().eventually(() -> connection.close());
  }
}
