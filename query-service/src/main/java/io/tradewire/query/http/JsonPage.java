package io.tradewire.query.http;

import io.smallrye.mutiny.Uni;
import io.tradewire.query.format.JsonList;
import io.tradewire.query.format.JsonList.Content;
import io.tradewire.query.store.Database;
import io.tradewire.query.store.Query;
import io.tradewire.query.store.SeriesTexts;
import io.tradewire.query.store.changes.Subject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One page of JSON: {@code {"items": [], "next": , "truncated": }} and what is added to it. */
record JsonPage(
    Database database,
    SeriesTexts series,
    Request request,
    Query list,
    int limit,
    Optional<Extra> extra) {

  private static final Content NOTHING = out -> {};

  /**
   * A page that is written.
   *
   * @param alsoOf subjects that it depends on beside those of the request's filter
   */
  record Body(byte[] bytes, Set<Subject> alsoOf) {

    /** All that it depends on. */
    Set<Subject> and(Set<Subject> subjects) {
      Set<Subject> all = new HashSet<>(subjects);
      all.addAll(alsoOf);
      return all;
    }
  }

  Uni<Body> body() {
    Uni<RowSet<Row>> rows = database.rows(list.statement());
    if (list.series() != null) {
      return rows.flatMap(
          items ->
              series
                  .of(items, list.series())
                  .map(texts -> new Body(page(items, apart(texts), NOTHING), scopes(texts))));
    }
    if (extra.isEmpty()) {
      return rows.map(items -> new Body(page(items, list.shape()::json, NOTHING), Set.of()));
    }
    Extra more = extra.get();
    return Uni.combine()
        .all()
        .unis(rows, database.rows(more.statement()))
        .with(
            (items, added) ->
                new Body(
                    page(items, list.shape()::json, out -> more.writer().write(out, added)),
                    Set.of()));
  }

  private JsonList.Item apart(Map<Long, SeriesTexts.Text> texts) {
    return (out, row) ->
        list.shape()
            .json(
                out, row, o -> o.writeRaw(texts.get(list.series().applyAsLong(row)).properties()));
  }

  /** The words of a scope's code may change by a change of another series. */
  private static Set<Subject> scopes(Map<Long, SeriesTexts.Text> texts) {
    return texts.values().stream()
        .map(SeriesTexts.Text::scopeCode)
        .filter(Objects::nonNull)
        .map(Subject::scopeCode)
        .collect(Collectors.toSet());
  }

  private byte[] page(RowSet<Row> rows, JsonList.Item item, Content added) {
    return JsonList.page(item, rows, limit, last -> request.next(list.cursor().apply(last)), added);
  }
}
