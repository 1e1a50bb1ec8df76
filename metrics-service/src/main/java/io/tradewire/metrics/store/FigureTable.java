package io.tradewire.metrics.store;

import io.smallrye.mutiny.Uni;
import io.tradewire.events.Figure;
import io.tradewire.metrics.articles.ArticleChange;
import io.tradewire.metrics.choice.Span;
import io.tradewire.metrics.recompute.NewClaim;
import io.tradewire.metrics.recompute.Outcome;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Table {@code figure}: the claims, written. What is read back says {@link FigureRows}. */
final class FigureTable {

  private static final String INSERT =
      "insert into tradewire.figure (article_id, known_from, ordinal, part, series_key,"
          + " period_start, period_end, unit, known_to, arrival, departure, value, bound, change,"
          + " share, published_on, source, fingerprint, swapped, outlier, scope, region, quote,"
          + " quote_start, quote_end, confidence, rules, also)"
          + " select a, kf, o, p, s, ps, pe, u, kt, ar, de, v::numeric, b, c::numeric, sh::numeric,"
          + " po, so, fi, sw, false, sc, re, q, qs, qe, co, string_to_array(ru, ' '), al::jsonb"
          + " from "
          + Unnest.rows(
              "text a, timestamptz kf, smallint o, smallint p, bigint s, date ps, date pe, text u,"
                  + " timestamptz kt, smallint ar, smallint de, text v, text b, text c, text sh,"
                  + " date po, text so, bigint fi, boolean sw, text sc, text re,"
                  + " text q, int qs, int qe, float8 co, text ru, text al")
          + " r";

  private static final String MOVE =
      "update tradewire.figure f set known_from = m.new_from, known_to = m.new_to,"
          + " arrival = m.arrival, departure = m.departure,"
          + " quote = case when m.erased then null else f.quote end"
          + " from "
          + Unnest.rows(
              "text article_id, timestamptz known_from, timestamptz new_from, timestamptz new_to,"
                  + " smallint arrival, smallint departure, boolean erased")
          + " m where f.article_id = m.article_id and f.known_from = m.known_from";

  private static final String DELETE =
      "delete from tradewire.figure f using "
          + Unnest.rows("text article_id, timestamptz known_from")
          + " d where f.article_id = d.article_id and f.known_from = d.known_from";

  private static final String FLAG =
      "update tradewire.figure f set outlier = v.outlier"
          + " from "
          + Unnest.rows(
              "bigint series_key, date period_start, date period_end, text unit, text article_id,"
                  + " timestamptz known_from, smallint ordinal, smallint part, boolean outlier")
          + " v where (f.series_key, f.period_start, f.period_end, f.unit, f.article_id,"
          + " f.known_from, f.ordinal, f.part) = (v.series_key, v.period_start, v.period_end,"
          + " v.unit, v.article_id, v.known_from, v.ordinal, v.part)";

  private record MoveRow(String articleId, ArticleChange.Move move) {}

  private FigureTable() {}

  /** Inserts claims, none of them flagged yet. */
  static Uni<Void> insert(SqlConnection connection, List<NewClaim> claims, Tuple rows) {
    return Statements.run(connection, INSERT, claims, same -> rows);
  }

  /** The parameters that insert claims. */
  static Tuple rows(List<NewClaim> claims) {
    return Columns.of(claims)
        .texts(row -> row.claim().articleId())
        .instants(row -> row.claim().span().from())
        .shorts(row -> (short) row.claim().ordinal())
        .shorts(row -> (short) row.claim().part())
        .longs(row -> row.statement().key().seriesKey())
        .days(row -> row.statement().key().days().start())
        .days(row -> row.statement().key().days().end())
        .texts(row -> row.statement().key().unit())
        .instants(row -> row.claim().span().to())
        .shorts(row -> row.claim().span().arrival().number())
        .shorts(row -> departure(row.claim().span()))
        .decimals(row -> row.claim().value())
        .texts(row -> row.claim().bound().code())
        .decimals(row -> row.claim().change())
        .decimals(row -> row.claim().share())
        .days(row -> row.claim().publishedOn())
        .texts(row -> row.claim().source())
        .longs(row -> row.claim().fingerprint())
        .booleans(row -> row.statement().swapped())
        .texts(words(Figure::scope))
        .texts(words(Figure::region))
        .texts(row -> row.erased() ? null : row.statement().figure().quote())
        .ints(words(Figure::quoteStart))
        .ints(words(Figure::quoteEnd))
        .doubles(words(Figure::confidence))
        .texts(words(figure -> String.join(" ", figure.rules())))
        .texts(FigureTable::also)
        .tuple();
  }

  private static <T> Function<NewClaim, T> words(Function<Figure, T> column) {
    return row -> column.apply(row.statement().figure());
  }

  private static String also(NewClaim row) {
    Figure figure = row.statement().figure();
    if (row.statement().part() != 0 || figure.also().isEmpty()) {
      return null;
    }
    List<String> levels = new ArrayList<>();
    for (var level : figure.also()) {
      BigDecimal value = level.value();
      levels.add("{\"value\":%s,\"unit\":\"%s\"}".formatted(value.toPlainString(), level.unit()));
    }
    return "[" + String.join(",", levels) + "]";
  }

  /**
   * Changes when stored claims were in force, and deletes those that turn out never to have been.
   */
  static List<Uni<Void>> move(SqlConnection connection, Collection<ArticleChange> changes) {
    List<MoveRow> all =
        changes.stream()
            .flatMap(c -> c.moved().stream().map(move -> new MoveRow(c.articleId(), move)))
            .toList();
    List<MoveRow> stay = all.stream().filter(row -> row.move().after() != null).toList();
    List<MoveRow> go = all.stream().filter(row -> row.move().after() == null).toList();
    return List.of(
        Statements.run(
            connection,
            MOVE,
            stay,
            rows ->
                Columns.of(rows)
                    .texts(MoveRow::articleId)
                    .instants(row -> row.move().before().from())
                    .instants(row -> row.move().after().from())
                    .instants(row -> row.move().after().to())
                    .shorts(row -> row.move().after().arrival().number())
                    .shorts(row -> departure(row.move().after()))
                    .booleans(row -> row.move().erased())
                    .tuple()),
        Statements.run(
            connection,
            DELETE,
            go,
            rows ->
                Columns.of(rows)
                    .texts(MoveRow::articleId)
                    .instants(row -> row.move().before().from())
                    .tuple()));
  }

  /** Flags claims as outliers or not; after claims moved and entered. */
  static Uni<Void> flag(SqlConnection connection, List<Outcome.Flag> flags) {
    return Statements.run(
        connection,
        FLAG,
        flags,
        rows ->
            Columns.of(rows)
                .longs(row -> row.claim().key().seriesKey())
                .days(row -> row.claim().key().days().start())
                .days(row -> row.claim().key().days().end())
                .texts(row -> row.claim().key().unit())
                .texts(row -> row.claim().claim().articleId())
                .instants(row -> row.claim().claim().span().from())
                .shorts(row -> (short) row.claim().claim().ordinal())
                .shorts(row -> (short) row.claim().claim().part())
                .booleans(Outcome.Flag::outlier)
                .tuple());
  }

  private static Short departure(Span span) {
    return span.departure() == null ? null : span.departure().number();
  }
}
