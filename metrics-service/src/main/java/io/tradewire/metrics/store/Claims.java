package io.tradewire.metrics.store;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.tradewire.metrics.articles.ArticleChange;
import io.tradewire.metrics.recompute.NewClaim;
import io.tradewire.metrics.recompute.Outcome;
import io.tradewire.metrics.recompute.Recomputation;
import io.tradewire.metrics.recompute.StoredKey;
import io.tradewire.metrics.recompute.Touched;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The second half of a batch, all that needs the locks of families: claims are stored, and the
 * observations that they touch recomputed. What needs no lock is prepared when this is made.
 */
final class Claims {

  private final Collection<ArticleChange> changes;
  private final Touched touched;
  private final List<NewClaim> entering;
  private final Tuple rows;

  /**
   * Prepares.
   *
   * @param moved the observations of all stored claims that move
   */
  Claims(Collection<ArticleChange> changes, List<StoredKey> moved) {
    this.changes = changes;
    this.touched = new Touched(changes, moved);
    this.entering = touched.newClaims();
    this.rows = FigureTable.rows(entering);
  }

  KnownSeries.Unknown unknown(KnownSeries known) {
    return known.unknown(touched);
  }

  /**
   * Writes.
   *
   * <p>All is sent at once: the server inserts the claims while the recomputation, which needs none
   * of that, goes on here. It answers in the order of sending, so the locks are held before the
   * claims are read. A failure waits for all three, so that no statement comes behind a rollback.
   *
   * @param hasLocks to be told when no more locks are needed
   */
  Uni<Written> write(SqlConnection connection, KnownSeries.Unknown unknown, Runnable hasLocks) {
    Uni<Void> locked =
        Statements.pipeline(
            List.of(
                SeriesTable.insertFamilies(connection, unknown.families()),
                SeriesTable.lock(connection, touched.families()).invoke(hasLocks),
                SeriesTable.insert(connection, unknown.series()),
                SeriesTable.refuseClashes(connection, unknown.series())));
    Uni<Outcome> recomputed =
        FigureRows.claims(connection, touched.needed())
            .emitOn(Infrastructure.getDefaultWorkerPool())
            .map(stored -> Recomputation.of(touched, stored))
            .call(outcome -> Statements.pipeline(ObservationTable.write(connection, outcome)));
    return Uni.combine()
        .all()
        .unis(locked, recomputed, store(connection, unknown))
        .collectFailures()
        .with((nothing, outcome, nothingElse) -> outcome)
        .onFailure()
        .transform(Failure::root)
        .call(outcome -> FigureTable.flag(connection, outcome.flags()))
        .map(this::written);
  }

  private Uni<Void> store(SqlConnection connection, KnownSeries.Unknown unknown) {
    List<Uni<Void>> statements = new ArrayList<>();
    statements.add(ArticleTable.keepFormer(connection, changes));
    statements.add(ScopeTable.insert(connection, unknown.scopes()));
    statements.addAll(FigureTable.move(connection, changes));
    statements.add(FigureTable.insert(connection, entering, rows));
    return Statements.pipeline(statements);
  }

  private Written written(Outcome outcome) {
    int articles = 0;
    int former = 0;
    for (ArticleChange change : changes) {
      articles += change.current() == null ? 0 : 1;
      former += change.former().size();
    }
    int observations =
        outcome.current().size() + outcome.revisions().size() + outcome.changes().size();
    return new Written(articles, articles + former + entering.size() + observations);
  }
}
