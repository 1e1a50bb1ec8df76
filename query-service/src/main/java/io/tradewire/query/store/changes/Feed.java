package io.tradewire.query.store.changes;

import io.smallrye.mutiny.Uni;
import io.tradewire.query.store.Database;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** The changes behind a position, waiting for one if there is none. */
@ApplicationScoped
public class Feed {

  private final Database database;
  private final ChangeWatch watch;

  Feed(Database database, ChangeWatch watch) {
    this.database = database;
    this.watch = watch;
  }

  /** Where the feed ends now. */
  public Uni<Position> end() {
    return database
        .first(ChangeQueries.last())
        .map(
            row ->
                row.map(r -> new Position(r.getLong(0), r.getInteger(1)))
                    .orElse(Position.BEGINNING));
  }

  /**
   * Up to {@code limit} changes behind a position; if there are none, those that come within the
   * given time. May be empty.
   */
  public Uni<RowSet<Row>> since(Position position, int limit, Duration patience) {
    return since(position, limit, System.nanoTime() + patience.toNanos());
  }

  private Uni<RowSet<Row>> since(Position position, int limit, long until) {
    Optional<Version> seen = watch.version();
    return database
        .rows(ChangeQueries.since(position, limit))
        .flatMap(
            rows -> {
              Duration left = Duration.ofNanos(until - System.nanoTime());
              return rows.size() > 0 || left.isNegative() || left.isZero()
                  ? Uni.createFrom().item(rows)
                  : watch.changeFrom(seen, left).flatMap(due -> since(position, limit, until));
            });
  }
}
