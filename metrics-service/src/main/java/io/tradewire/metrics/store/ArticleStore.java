package io.tradewire.metrics.store;

import io.smallrye.mutiny.Uni;
import io.tradewire.metrics.articles.ArticleEvent;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Stores events, one transaction a batch. Whatever the order, repetition, grouping or interruption
 * of batches, by one consumer or many, the tables end the same.
 */
@ApplicationScoped
public class ArticleStore {

  private final Pool pool;
  private final KnownSeries known = new KnownSeries();

  ArticleStore(Pool pool) {
    this.pool = pool;
  }

  /**
   * Stores a batch, all or nothing.
   *
   * @return what was written, after the commit
   */
  public Uni<Written> store(List<ArticleEvent> events) {
    if (events.isEmpty()) {
      return Uni.createFrom().item(Written.NOTHING);
    }
    Batch batch = new Batch(events, known);
    return pool.withTransaction(batch::write).invoke(batch::committed);
  }
}
