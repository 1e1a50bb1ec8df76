package io.tradewire.query.http;

import io.smallrye.mutiny.Uni;
import io.tradewire.query.format.JsonList;
import io.tradewire.query.format.JsonList.Content;
import io.tradewire.query.store.Database;
import io.tradewire.query.store.Query;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.Optional;

/** One page of JSON: {@code {"items": [], "next": , "truncated": }} and what is added to it. */
record JsonPage(Database database, Request request, Query list, int limit, Optional<Extra> extra) {

  private static final Content NOTHING = out -> {};

  Uni<byte[]> bytes() {
    Uni<RowSet<Row>> rows = database.rows(list.statement());
    if (extra.isEmpty()) {
      return rows.map(items -> page(items, NOTHING));
    }
    Extra more = extra.get();
    return Uni.combine()
        .all()
        .unis(rows, database.rows(more.statement()))
        .with((items, added) -> page(items, out -> more.writer().write(out, added)));
  }

  private byte[] page(RowSet<Row> rows, Content added) {
    return JsonList.page(
        list.shape(), rows, limit, last -> request.next(list.cursor().apply(last)), added);
  }
}
