package io.tradewire.metrics.store;

import io.smallrye.mutiny.Uni;
import io.tradewire.events.Bound;
import io.tradewire.metrics.choice.Arrival;
import io.tradewire.metrics.choice.Claim;
import io.tradewire.metrics.choice.Departure;
import io.tradewire.metrics.choice.Span;
import io.tradewire.metrics.recompute.StoredClaim;
import io.tradewire.metrics.recompute.StoredKey;
import io.tradewire.metrics.series.Days;
import io.tradewire.metrics.series.ObservationKey;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Claims read back: those of observations, of whole families, and the keys of articles' claims. */
final class FigureRows {

  /** Every column is in the primary key's index, so that the table itself is not visited. */
  private static final String CLAIM =
      "select r.series_key, r.period_start, r.period_end, r.unit, r.article_id, r.known_from,"
          + " r.ordinal, r.part, r.known_to, r.arrival, r.departure, r.value, r.bound, r.change,"
          + " r.share, r.published_on, r.source, r.fingerprint";

  private static final String KEYS =
      Unnest.rows("bigint series_key, date period_start, date period_end, text unit");

  static final String CLAIMS =
      CLAIM
          + " from "
          + KEYS
          + " k join tradewire.figure r using (series_key, period_start, period_end, unit)";

  static final String CLAIMS_OF_FAMILIES = CLAIM + " from " + Unnest.ofFamilies("figure");

  private static final String KEYS_OF_ARTICLES =
      "select article_id, known_from, series_key, period_start, period_end, unit"
          + " from tradewire.figure where article_id = any($1)";

  private FigureRows() {}

  /** All claims for observations, current and former. */
  static Uni<List<StoredClaim>> claims(SqlConnection connection, Collection<ObservationKey> keys) {
    Tuple tuple =
        Columns.of(List.copyOf(keys))
            .longs(ObservationKey::seriesKey)
            .days(key -> key.days().start())
            .days(key -> key.days().end())
            .texts(ObservationKey::unit)
            .tuple();
    return claims(connection, CLAIMS, tuple);
  }

  /** All claims for all observations of families. */
  static Uni<List<StoredClaim>> claimsOf(SqlConnection connection, Collection<Long> families) {
    return claims(connection, CLAIMS_OF_FAMILIES, Tuple.of(families.toArray(Long[]::new)));
  }

  private static Uni<List<StoredClaim>> claims(SqlConnection connection, String sql, Tuple tuple) {
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(
            rows -> {
              List<StoredClaim> claims = new ArrayList<>(rows.size());
              rows.forEach(row -> claims.add(claim(row)));
              return claims;
            });
  }

  private static StoredClaim claim(Row row) {
    Span span =
        new Span(
            Columns.micros(row.getOffsetDateTime(5)),
            Columns.micros(row.getOffsetDateTime(8)),
            Arrival.of(row.getShort(9)),
            Departure.of(row.getShort(10)));
    Claim claim =
        new Claim(
            row.getString(4),
            span,
            row.getShort(6),
            row.getShort(7),
            row.getBigDecimal(11),
            Bound.of(row.getString(12)),
            row.getBigDecimal(13),
            row.getBigDecimal(14),
            row.getLocalDate(15),
            row.getString(16),
            row.getLong(17));
    return new StoredClaim(key(row, 0), claim);
  }

  private static ObservationKey key(Row row, int first) {
    Days days = new Days(row.getLocalDate(first + 1), row.getLocalDate(first + 2));
    return new ObservationKey(row.getLong(first), days, row.getString(first + 3));
  }

  /** Which observations the stored claims of these articles are for. */
  static Uni<List<StoredKey>> keysOf(SqlConnection connection, Collection<String> articleIds) {
    return connection
        .preparedQuery(KEYS_OF_ARTICLES)
        .execute(Tuple.of(articleIds.toArray(String[]::new)))
        .map(
            rows -> {
              List<StoredKey> keys = new ArrayList<>(rows.size());
              rows.forEach(
                  row ->
                      keys.add(
                          new StoredKey(
                              row.getString(0),
                              Columns.micros(row.getOffsetDateTime(1)),
                              key(row, 2))));
              return keys;
            });
  }
}
