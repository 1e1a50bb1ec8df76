package io.tradewire.metrics.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import io.tradewire.metrics.store.Written;

/** How batches fare, for Prometheus. */
final class BatchMeters {

  private final Timer transactions;
  private final DistributionSummary rows;
  private final Counter articles;
  private final Counter deadLetters;

  BatchMeters(MeterRegistry registry) {
    transactions =
        Timer.builder("tradewire.batch.transaction")
            .description("time from the first statement of a batch to its commit")
            .publishPercentiles(0.5, 0.99)
            .register(registry);
    rows =
        DistributionSummary.builder("tradewire.batch.rows")
            .description("rows inserted or updated by a batch")
            .publishPercentiles(0.5, 0.99)
            .register(registry);
    articles =
        Counter.builder("tradewire.articles")
            .description("articles stored or changed")
            .register(registry);
    deadLetters =
        Counter.builder("tradewire.dead.letters")
            .description("records set aside")
            .register(registry);
  }

  /** Measures a transaction that succeeds. */
  Uni<Void> time(Uni<Written> transaction) {
    return Uni.createFrom()
        .deferred(
            () -> {
              Timer.Sample sample = Timer.start();
              return transaction.invoke(
                  written -> {
                    sample.stop(transactions);
                    rows.record(written.rows());
                    articles.increment(written.articles());
                  });
            })
        .replaceWithVoid();
  }

  void setAside() {
    deadLetters.increment();
  }
}
