package io.tradewire.metrics.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.tradewire.metrics.store.ArticleStore;
import io.tradewire.metrics.store.Failure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Brings a batch to its end: every record is stored or a dead letter when it is done. Failures of
 * the database are waited out, however long; a record that cannot be stored is found by halving the
 * batch, so that its neighbours are stored. Records are read when their batch is taken in hand,
 * while the one before is being stored; until then they are bytes, which take a fifth of the
 * memory.
 */
@ApplicationScoped
class BatchHandler {

  private static final Logger LOG = Logger.getLogger(BatchHandler.class);

  private final ArticleStore store;
  private final DeadLetters deadLetters;
  private final Patience patience;
  private final BatchMeters meters;

  BatchHandler(
      ArticleStore store, DeadLetters deadLetters, Patience patience, MeterRegistry registry) {
    this.store = store;
    this.deadLetters = deadLetters;
    this.patience = patience;
    this.meters = new BatchMeters(registry);
  }

  /** Completes when the records' offsets may be committed. Fails never, short of a bug. */
  Uni<Void> handle(Iterable<ConsumerRecord<String, byte[]>> records) {
    return Uni.createFrom()
        .item(() -> Readings.of(records))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .chain(
            readings ->
                store(readings.events())
                    .chain(
                        () ->
                            each(
                                readings.unreadable(),
                                one -> setAside(one.record(), one.reason()))));
  }

  private Uni<Void> store(List<Reading.Event> events) {
    return patience
        .exercise(() -> write(events), failure -> Failure.of(failure) == Failure.TRANSIENT)
        .onFailure()
        .recoverWithUni(failure -> isolate(events, failure));
  }

  private Uni<Void> write(List<Reading.Event> events) {
    return meters.time(store.store(events.stream().map(Reading.Event::event).toList()));
  }

  private Uni<Void> isolate(List<Reading.Event> events, Throwable failure) {
    if (events.size() == 1) {
      return setAside(events.get(0).record(), failure);
    }
    LOG.infof("%d records do not go in together: %s", events.size(), failure.getMessage());
    int half = events.size() / 2;
    return store(events.subList(0, half)).chain(() -> store(events.subList(half, events.size())));
  }

  private Uni<Void> setAside(ConsumerRecord<String, byte[]> record, Throwable reason) {
    meters.setAside();
    return patience.exercise(() -> deadLetters.publish(record, reason), failure -> true);
  }

  private static <T> Uni<Void> each(List<T> all, Function<T, Uni<Void>> action) {
    return Multi.createFrom()
        .iterable(all)
        .onItem()
        .transformToUniAndConcatenate(one -> action.apply(one).replaceWith(one))
        .collect()
        .last()
        .replaceWithVoid();
  }
}
