package io.tradewire.metrics.store;

import io.smallrye.mutiny.Uni;
import io.tradewire.metrics.choice.State;
import io.tradewire.metrics.recompute.Outcome;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.function.Function;

/** Tables {@code observation}, {@code observation_revision} and {@code change}. */
final class ObservationTable {

  private static final String KEY = "series_key, period_start, period_end, unit, derivation";

  private static final String STATE =
      "withdrawn, value, bound, change, share, agreeing, disagreeing, outliers, claims, low, high";

  private static final String KEY_COLUMNS =
      "bigint series_key, date period_start, date period_end, text unit, smallint derivation";

  /** Selects the state from columns w, v, b, c, s, ag, di, ou, cl, lo, hi. */
  private static final String STATE_VALUES =
      "w, v::numeric, b, c::numeric, s::numeric, ag, di, ou, cl, lo::numeric, hi::numeric";

  private static final String ROWS =
      "from "
          + Unnest.rows(
              KEY_COLUMNS
                  + ", timestamptz kf, boolean w, text v, text b, text c, text s, int ag, int di,"
                  + " int ou, int cl, text lo, text hi, text x")
          + " r";

  private static final String UPSERT =
      "insert into tradewire.observation ("
          + KEY
          + ", known_from, "
          + STATE
          + ", inputs) select "
          + KEY
          + ", kf, "
          + STATE_VALUES
          + ", string_to_array(x, ' ') "
          + ROWS
          + " on conflict ("
          + KEY
          + ") do update set (known_from, "
          + STATE
          + ") = (excluded.known_from, excluded.withdrawn, excluded.value, excluded.bound,"
          + " excluded.change, excluded.share, excluded.agreeing, excluded.disagreeing,"
          + " excluded.outliers, excluded.claims, excluded.low, excluded.high)";

  private static final String APPEND =
      "insert into tradewire.observation_revision ("
          + KEY
          + ", known_from, "
          + STATE
          + ", reason) select "
          + KEY
          + ", kf, "
          + STATE_VALUES
          + ", x "
          + ROWS;

  private static final String SAME =
      "(o.series_key, o.period_start, o.period_end, o.unit, o.derivation)"
          + " = (t.series_key, t.period_start, t.period_end, t.unit, t.derivation)";

  private static final String CUT =
      "delete from tradewire.observation_revision o using "
          + Unnest.rows(KEY_COLUMNS + ", timestamptz known_from")
          + " t where "
          + SAME
          + " and o.known_from >= t.known_from";

  private static final String DELETE =
      "delete from tradewire.observation o using " + Unnest.rows(KEY_COLUMNS) + " t where " + SAME;

  private static final String ANNOUNCE =
      "insert into tradewire.change (tx, n, "
          + KEY
          + ", known_from) select pg_current_xact_id()::text::bigint, row_number() over (), r.*"
          + " from "
          + Unnest.rows(KEY_COLUMNS + ", timestamptz known_from")
          + " r";

  private static final String NOTIFY = "select pg_notify('tradewire_change', '')";

  private ObservationTable() {}

  /** Writes an outcome; the statements are to be run in this order. */
  static List<Uni<Void>> write(SqlConnection connection, Outcome outcome) {
    return List.of(
        Statements.run(connection, CUT, outcome.rewritten(), rows -> instants(rows).tuple()),
        Statements.run(
            connection,
            DELETE,
            outcome.vanished(),
            rows -> targets(rows, Function.identity()).tuple()),
        Statements.run(
            connection,
            APPEND,
            outcome.revisions(),
            rows ->
                states(
                        targets(rows, Outcome.Revision::target)
                            .instants(row -> row.vintage().knownFrom()),
                        row -> row.vintage().state())
                    .texts(row -> row.vintage().reason().code())
                    .tuple()),
        Statements.run(
            connection,
            UPSERT,
            outcome.current(),
            rows ->
                states(
                        targets(rows, Outcome.Current::target).instants(Outcome.Current::knownFrom),
                        Outcome.Current::state)
                    .texts(row -> row.inputs().isEmpty() ? null : String.join(" ", row.inputs()))
                    .tuple()),
        Statements.run(connection, ANNOUNCE, outcome.changes(), rows -> instants(rows).tuple()),
        outcome.changes().isEmpty()
            ? Uni.createFrom().voidItem()
            : connection.preparedQuery(NOTIFY).execute().replaceWithVoid());
  }

  private static Columns<Outcome.From> instants(List<Outcome.From> rows) {
    return targets(rows, Outcome.From::target).instants(Outcome.From::knownFrom);
  }

  private static <R> Columns<R> targets(List<R> rows, Function<R, Outcome.Target> target) {
    return Columns.of(rows)
        .longs(row -> target.apply(row).key().seriesKey())
        .days(row -> target.apply(row).key().days().start())
        .days(row -> target.apply(row).key().days().end())
        .texts(row -> target.apply(row).key().unit())
        .shorts(row -> (short) target.apply(row).derivation().number());
  }

  private static <R> Columns<R> states(Columns<R> columns, Function<R, State> state) {
    return columns
        .booleans(row -> state.apply(row) == null)
        .decimals(of(state, State::value))
        .texts(of(state, s -> s.bound() == null ? null : s.bound().code()))
        .decimals(of(state, State::change))
        .decimals(of(state, State::share))
        .ints(count(state, State::agreeing))
        .ints(count(state, State::disagreeing))
        .ints(count(state, State::outliers))
        .ints(count(state, State::claims))
        .decimals(of(state, State::low))
        .decimals(of(state, State::high));
  }

  private static <R, T> Function<R, T> of(Function<R, State> state, Function<State, T> column) {
    return row -> state.apply(row) == null ? null : column.apply(state.apply(row));
  }

  private static <R> Function<R, Integer> count(
      Function<R, State> state, Function<State, Integer> column) {
    return row -> state.apply(row) == null ? 0 : column.apply(state.apply(row));
  }
}
