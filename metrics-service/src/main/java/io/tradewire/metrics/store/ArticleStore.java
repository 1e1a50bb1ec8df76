package io.tradewire.metrics.store;

import io.smallrye.mutiny.Uni;
import io.tradewire.metrics.articles.ArticleEvent;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Stores events, one transaction a batch. Whatever the order, repetition, grouping or interruption
 * of batches, by one consumer or many, the tables end the same.
 */
@ApplicationScoped
public class ArticleStore {

  private final Pool pool;
  private final KnownSeries known = new KnownSeries();
  private final AtomicReference<Turn> last = new AtomicReference<>(Turn.ofNobody());

  ArticleStore(Pool pool) {
    this.pool = pool;
  }

  /**
   * Stores a batch, all or nothing. Batches that are stored at a time are written one behind the
   * other, in the order of subscription; each prepares while the one before is being written.
   *
   * @return what was written, after the commit
   */
  public Uni<Written> store(List<ArticleEvent> events) {
    if (events.isEmpty()) {
      return Uni.createFrom().item(Written.NOTHING);
    }
    return inTurn(events, batch -> pool.withTransaction(batch::write));
  }

  /**
   * Runs a transaction for a batch when its turn comes.
   *
   * @param transaction writes the batch and commits
   */
  Uni<Written> inTurn(List<ArticleEvent> events, Function<Batch, Uni<Written>> transaction) {
    return Uni.createFrom()
        .deferred(
            () -> {
              Turn turn = last.updateAndGet(Turn::next);
              Batch batch = new Batch(events, known, turn);
              return turn.toBegin()
                  .chain(() -> transaction.apply(batch))
                  .invoke(batch::committed)
                  .onTermination()
                  .invoke(turn::hasEnded);
            });
  }
}
