package io.tradewire.query.http;

import com.fasterxml.jackson.core.SerializableString;
import io.smallrye.mutiny.Uni;
import io.tradewire.query.format.JsonList;
import io.tradewire.query.format.JsonList.Content;
import io.tradewire.query.store.Database;
import io.tradewire.query.store.Query;
import io.tradewire.query.store.SeriesTexts;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.Map;
import java.util.Optional;

/** One page of JSON: {@code {"items": [], "next": , "truncated": }} and what is added to it. */
record JsonPage(
    Database database,
    SeriesTexts series,
    Request request,
    Query list,
    int limit,
    Optional<Extra> extra) {

  private static final Content NOTHING = out -> {};

  Uni<byte[]> bytes() {
    Uni<RowSet<Row>> rows = database.rows(list.statement());
    if (list.series() != null) {
      return rows.flatMap(
          items ->
              series.of(items, list.series()).map(texts -> page(items, apart(texts), NOTHING)));
    }
    if (extra.isEmpty()) {
      return rows.map(items -> page(items, list.shape()::json, NOTHING));
    }
    Extra more = extra.get();
    return Uni.combine()
        .all()
        .unis(rows, database.rows(more.statement()))
        .with(
            (items, added) ->
                page(items, list.shape()::json, out -> more.writer().write(out, added)));
  }

  private JsonList.Item apart(Map<Long, SerializableString> texts) {
    return (out, row) ->
        list.shape().json(out, row, o -> o.writeRaw(texts.get(list.series().applyAsLong(row))));
  }

  private byte[] page(RowSet<Row> rows, JsonList.Item item, Content added) {
    return JsonList.page(item, rows, limit, last -> request.next(list.cursor().apply(last)), added);
  }
}
