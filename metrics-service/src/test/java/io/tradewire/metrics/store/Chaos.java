package io.tradewire.metrics.store;

import io.tradewire.metrics.articles.ArticleEvent;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Delivers events as badly as a broker and its consumers ever may: out of order, more than once, in
 * batches of any size, to several consumers at a time, whose transactions are aborted at random or
 * whose connections are cut.
 */
final class Chaos {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

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

  private Void consume(BlockingQueue<List<ArticleEvent>> batches, Random luck) {
    Pool pool = database.pool();
    ArticleStore store = new ArticleStore(pool);
    KnownSeries known = new KnownSeries();
    try {
      for (List<ArticleEvent> next = batches.poll(); next != null; next = batches.poll()) {
        List<ArticleEvent> batch = next;
        boolean stored =
            switch (luck.nextInt(8)) {
              case 0 -> abort(pool, batch, known);
              case 1 -> cut(pool, batch);
              default -> attempt(() -> store.store(batch).await().atMost(PATIENCE));
            };
        if (!stored) {
          batches.add(batch);
        }
      }
      return null;
    } finally {
      pool.closeAndAwait();
    }
  }

  /** Writes everything and does not commit. */
  private static boolean abort(Pool pool, List<ArticleEvent> batch, KnownSeries known) {
    return attempt(
        () ->
            pool.withTransaction(
                    connection ->
                        new Batch(batch, known)
                            .write(connection)
                            .invoke(
                                written -> {
                                  throw new IllegalStateException("aborted");
                                }))
                .await()
                .atMost(PATIENCE));
  }

  /** The server ends the session in the middle of the transaction. */
  private static boolean cut(Pool pool, List<ArticleEvent> batch) {
    return attempt(
        () ->
            pool.withTransaction(
                    connection ->
                        new Batch(batch, new KnownSeries())
                            .write(connection)
                            .chain(
                                () ->
                                    connection
                                        .query("select pg_terminate_backend(pg_backend_pid())")
                                        .execute()))
                .await()
                .atMost(PATIENCE));
  }

  /** Whether it succeeded. Failures must be such as a consumer waits out. */
  private static boolean attempt(Runnable action) {
    try {
      action.run();
      return true;
    } catch (RuntimeException e) {
      Throwable failure = e instanceof CompletionException ? e.getCause() : e;
      if (Failure.of(failure) == Failure.OF_RECORD) {
        throw e;
      }
      return false;
    }
  }
}
