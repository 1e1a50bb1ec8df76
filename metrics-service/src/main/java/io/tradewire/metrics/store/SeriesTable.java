package io.tradewire.metrics.store;

import io.smallrye.mutiny.Uni;
import io.tradewire.metrics.series.Family;
import io.tradewire.metrics.series.Series;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;

/** Tables {@code family} and {@code series}. */
final class SeriesTable {

  private static final String INSERT_FAMILIES =
      "insert into tradewire.family (key, code) select * from "
          + Unnest.rows("bigint key, text code")
          + " v on conflict (key) do nothing";

  /** Not "for update": rows that point here may go on pointing. */
  private static final String LOCK_FAMILIES =
      "select count(*) from (select 1 from tradewire.family where key = any($1) order by key"
          + " for no key update) locked";

  private static final String INSERT =
      "insert into tradewire.series (key, code, indicator, reporter, partner, scope_code, scope,"
          + " region, unit_kind, status, directed) select * from "
          + Unnest.rows(
              "bigint key, text code, text indicator, text reporter, text partner, text scope_code,"
                  + " text scope, text region, text unit_kind, text status, boolean directed")
          + " v on conflict (key) do nothing";

  private static final String CLASHES =
      "select v.code, s.code from "
          + Unnest.rows("bigint key, text code")
          + " v join tradewire.series s on s.key = v.key where s.code <> v.code"
          + " union all"
          + " select v.code, f.code from "
          + Unnest.rows(3, "bigint key, text code")
          + " v join tradewire.family f on f.key = v.key where f.code <> v.code";

  private SeriesTable() {}

  /** Inserts families, in the order of keys; a concurrent batch with a new one in common waits. */
  static Uni<Void> insertFamilies(SqlConnection connection, List<Family> families) {
    return Statements.run(
        connection,
        INSERT_FAMILIES,
        families,
        rows -> Columns.of(rows).longs(Family::key).texts(Family::code).tuple());
  }

  /** Locks families until the transaction ends, in the order of keys, so that none can deadlock. */
  static Uni<Void> lock(SqlConnection connection, Collection<Long> families) {
    return connection
        .preparedQuery(LOCK_FAMILIES)
        .execute(Tuple.of(families.toArray(Long[]::new)))
        .replaceWithVoid();
  }

  static Uni<Void> insert(SqlConnection connection, List<Series> series) {
    return Statements.run(
        connection,
        INSERT,
        series,
        rows ->
            Columns.of(rows)
                .longs(Series::key)
                .texts(Series::code)
                .texts(one -> one.indicator().code())
                .texts(Series::reporter)
                .texts(Series::partner)
                .texts(Series::scopeCode)
                .texts(Series::scope)
                .texts(Series::region)
                .texts(Series::unitKind)
                .texts(one -> one.status().code())
                .booleans(one -> one.indicator().directed())
                .tuple());
  }

  /** Fails if two different series or families have one key; a hash of 54 bits makes no promise. */
  static Uni<Void> refuseClashes(SqlConnection connection, List<Series> series) {
    if (series.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Tuple tuple =
        Columns.of(series)
            .longs(Series::key)
            .texts(Series::code)
            .longs(one -> one.family().key())
            .texts(one -> one.family().code())
            .tuple();
    return connection
        .preparedQuery(CLASHES)
        .execute(tuple)
        .invoke(
            rows ->
                rows.forEach(
                    row -> {
                      throw new KeyClashException(row.getString(0), row.getString(1));
                    }))
        .replaceWithVoid();
  }
}
