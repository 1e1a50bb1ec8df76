package io.tradewire.metrics.store;

import io.smallrye.mutiny.Uni;
import io.tradewire.metrics.series.ScopeName;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** Table {@code scope_name}: which phrases stand for a scope code. */
final class ScopeTable {

  private static final String INSERT =
      "insert into tradewire.scope_name (scope_code, phrase)"
          + " select * from "
          + Unnest.rows("text scope_code, text phrase")
          + " v on conflict do nothing";

  private ScopeTable() {}

  /** Inserts names that are not there yet; in order, so that concurrent batches cannot deadlock. */
  static Uni<Void> insert(SqlConnection connection, List<ScopeName> sorted) {
    return Statements.run(
        connection,
        INSERT,
        sorted,
        rows -> Columns.of(rows).texts(ScopeName::code).texts(ScopeName::phrase).tuple());
  }
}
