package io.tradewire.metrics.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.tradewire.metrics.store.Failure;
import io.tradewire.metrics.store.LetterBox;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Reads dead letters back into their table: the topic is the truth, the table a view of it. A
 * letter that the table does not take is listed by its place in the topic, so that none is missing.
 */
@ApplicationScoped
class DeadLetterConsumer {

  private static final Logger LOG = Logger.getLogger(DeadLetterConsumer.class);

  private final LetterBox letters;
  private final Patience patience;
  private final Counter bare;

  DeadLetterConsumer(LetterBox letters, Patience patience, MeterRegistry registry) {
    this.letters = letters;
    this.patience = patience;
    this.bare =
        Counter.builder("tradewire.dead.letters.bare")
            .description("dead letters that are listed by their place alone")
            .register(registry);
  }

  @Incoming("dead-letters-read")
  Uni<Void> take(ConsumerRecord<String, byte[]> record) {
    return patience
        .exercise(
            () -> letters.keep(LetterReader.letter(record)),
            failure -> Failure.of(failure) == Failure.TRANSIENT)
        .onFailure()
        .recoverWithUni(failure -> keepBare(record, failure));
  }

  /** Waits, however long: what refuses this row is the table, and readiness tells meanwhile. */
  private Uni<Void> keepBare(ConsumerRecord<String, byte[]> record, Throwable failure) {
    if (Failure.isRepetition(failure)) {
      return Uni.createFrom().voidItem();
    }
    LOG.errorf(
        failure,
        "dead letter %s-%d@%d is listed by its place alone",
        record.topic(),
        record.partition(),
        record.offset());
    bare.increment();
    return patience.exercise(
        () -> letters.keep(LetterReader.bare(record, failure)),
        again -> !Failure.isRepetition(again));
  }
}
