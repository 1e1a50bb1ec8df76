package io.tradewire.query.http.check;

import io.tradewire.query.domain.ObservationId;
import io.vertx.sqlclient.Row;
import java.math.BigDecimal;

/**
 * An observation that a claim is held against.
 *
 * @param status of its series
 * @param value null if only a change is known
 * @param agreeing independent sources that support it
 */
record Believed(
    ObservationId id, String status, BigDecimal value, BigDecimal change, int agreeing) {

  /** Reads a row of {@link CheckQueries}. */
  static Believed of(Row row) {
    return new Believed(
        new ObservationId(
            row.getLong(0),
            row.getLocalDate(1),
            row.getLocalDate(2),
            row.getString(3),
            row.getShort(4)),
        row.getString(5),
        row.getBigDecimal(6),
        row.getBigDecimal(7),
        row.getInteger(8));
  }
}
