package io.tradewire.metrics.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.function.Function;

/** Running statements that return nothing. */
final class Statements {

  private Statements() {}

  /**
   * Runs a statement for rows; does nothing where there are none. The parameters are made when it
   * is its turn, so that the server works on one statement of a pipeline while the next is made.
   */
  static <R> Uni<Void> run(
      SqlConnection connection, String sql, List<R> rows, Function<List<R>, Tuple> parameters) {
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : Uni.createFrom()
            .deferred(() -> connection.preparedQuery(sql).execute(parameters.apply(rows)))
            .replaceWithVoid();
  }

  /**
   * Sends all statements at once, without waiting for each one's answer; the server runs them in
   * this order. Fails as the first one that fails.
   */
  static Uni<Void> pipeline(List<Uni<Void>> statements) {
    return Uni.join().all(statements).andFailFast().replaceWithVoid();
  }
}
