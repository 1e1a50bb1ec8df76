package io.tradewire.query.store;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.tradewire.query.config.QueryConfig;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The only way to PostgreSQL: short reads from one pool, long cursors from another. */
@ApplicationScoped
public class Database {

  private final Pool reads;
  private final Pool exports;
  private final int fetch;

  Database(Pool reads, @ReactiveDataSource("export") Pool exports, QueryConfig config) {
    this.reads = reads;
    this.exports = exports;
    this.fetch = config.export().fetch();
  }

  /**
   * Runs a prepared statement. Fails with a {@link io.tradewire.query.domain.Problem} of kind
   * unavailable if the database is away.
   */
  public Uni<RowSet<Row>> rows(Statement statement) {
    return uni(() -> reads.preparedQuery(statement.sql()).execute(statement.values()));
  }

  /** The first row, if there is one. */
  public Uni<Optional<Row>> first(Statement statement) {
    return rows(statement)
        .map(rows -> rows.size() == 0 ? Optional.empty() : Optional.of(rows.iterator().next()));
  }

  /**
   * Opens a cursor over all rows of a statement, as they are at this moment. The caller closes it.
   */
  public Uni<RowCursor> cursor(Statement statement) {
    return uni(() -> exports.getConnection().compose(connection -> open(connection, statement)));
  }

  private Future<RowCursor> open(SqlConnection connection, Statement statement) {
    return connection
        .begin()
        .compose(
            transaction ->
                connection
                    .prepare(statement.sql())
                    .map(
                        prepared ->
                            new RowCursor(
                                prepared.createStream(fetch, statement.values()), connection)))
        .onFailure(e -> connection.close());
  }

  private static <T> Uni<T> uni(java.util.function.Supplier<Future<T>> work) {
    return Uni.createFrom()
        .emitter(
            emitter ->
                work.get()
                    .onSuccess(emitter::complete)
                    .onFailure(e -> emitter.fail(Outage.explain(e))));
  }
}
