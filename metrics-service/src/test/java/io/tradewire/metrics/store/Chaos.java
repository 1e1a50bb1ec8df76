package io.tradewire.metrics.store;

import io.smallrye.mutiny.Uni;
import io.tradewire.metrics.articles.ArticleEvent;
import io.vertx.mutiny.sqlclient.Pool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Delivers events as badly as a broker and its consumers ever may: out of order, more than once, in
 * batches of any size, to several consumers at a time, of which each has two in hand, whose
 * transactions are aborted at random or whose connections are cut.
 */
final class Chaos {

  private static final long PATIENCE_S = 60;

  private final ScratchDatabase database;
  private final Random random;
  private final int consumers;

  Chaos(ScratchDatabase database, long seed, int consumers) {
    this.database = database;
    this.random = new Random(seed);
    this.consumers = consumers;
  }

  void deliver(List<ArticleEvent> events) throws InterruptedException {
    List<ArticleEvent> all = new ArrayList<>(events);
    events.stream().filter(event -> random.nextInt(4) == 0).forEach(all::add);
    Collections.shuffle(all, random);
    BlockingQueue<List<ArticleEvent>> batches = new LinkedBlockingQueue<>();
    for (int start = 0; start < all.size(); ) {
      int end = Math.min(all.size(), start + 1 + random.nextInt(20));
      batches.add(all.subList(start, end));
      start = end;
    }
    ExecutorService threads = Executors.newFixedThreadPool(consumers);
    List<Callable<Void>> work = new ArrayList<>();
    for (int i = 0; i < consumers; i++) {
      long seed = random.nextLong();
      work.add(() -> consume(batches, new Random(seed)));
    }
    try {
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a consumer failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Has two batches in hand, as a consumer has, until there are none. */
  private Void consume(BlockingQueue<List<ArticleEvent>> batches, Random luck) {
    Pool pool = database.pool();
    ArticleStore store = new ArticleStore(pool);
    try {
      for (List<ArticleEvent> one = batches.poll(); one != null; one = batches.poll()) {
        List<ArticleEvent> other = batches.poll();
        List<List<ArticleEvent>> inHand = other == null ? List.of(one) : List.of(one, other);
        List<CompletableFuture<Boolean>> attempts = new ArrayList<>();
        inHand.forEach(batch -> attempts.add(attempt(store, pool, batch, luck.nextInt(8))));
        for (int i = 0; i < inHand.size(); i++) {
          if (!attempts.get(i).orTimeout(PATIENCE_S, TimeUnit.SECONDS).join()) {
            batches.add(inHand.get(i));
          }
        }
      }
      return null;
    } finally {
      pool.closeAndAwait();
    }
  }

  /** Whether it succeeded. Failures must be such as a consumer waits out. */
  private static CompletableFuture<Boolean> attempt(
      ArticleStore store, Pool pool, List<ArticleEvent> batch, int luck) {
    Uni<Written> work =
        switch (luck) {
          case 0 -> store.inTurn(batch, one -> abort(pool, one));
          case 1 -> store.inTurn(batch, one -> cut(pool, one));
          default -> store.store(batch);
        };
    return work.replaceWith(true)
        .onFailure(failure -> Failure.of(failure) == Failure.TRANSIENT)
        .recoverWithItem(false)
        .subscribeAsCompletionStage();
  }

  /** Writes everything and does not commit. */
  private static Uni<Written> abort(Pool pool, Batch batch) {
    return pool.withTransaction(
        connection ->
            batch
                .write(connection)
                .invoke(
                    written -> {
                      throw new IllegalStateException("aborted");
                    }));
  }

  /** The server ends the session in the middle of the transaction. */
  private static Uni<Written> cut(Pool pool, Batch batch) {
    return pool.withTransaction(
        connection ->
            batch
                .write(connection)
                .call(
                    () ->
                        connection
                            .query("select pg_terminate_backend(pg_backend_pid())")
                            .execute()));
  }
}
