package io.tradewire.metrics.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.tradewire.metrics.store.ArticleStore;
import io.tradewire.metrics.store.DeadLetter;
import io.tradewire.metrics.store.LetterBox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/**
 * Tries to store a dead letter after all. It is not published again: on a compacted topic an old
 * version would push out the newer one.
 */
@ApplicationScoped
public class Retry {

  private final LetterBox letters;
  private final ArticleStore store;

  Retry(LetterBox letters, ArticleStore store) {
    this.letters = letters;
    this.store = store;
  }

  /** Whether the record itself is here; of some letters nothing is known but their place. */
  public static boolean isPossible(DeadLetter letter) {
    return letter.headers.containsKey(DeadLetters.TIMESTAMP)
        && (letter.value == null || letter.value.length > 0);
  }

  /** The letter as it is after the attempt, resolved or with the new reason. */
  public Uni<DeadLetter> of(DeadLetter letter) {
    Reading reading = RecordReader.read(record(letter));
    Uni<Optional<Throwable>> attempt =
        reading instanceof Reading.Event event
            ? store
                .store(List.of(event.event()))
                .replaceWith(Optional.<Throwable>empty())
                .onFailure()
                .recoverWithItem(Optional::of)
            : Uni.createFrom().item(Optional.of(((Reading.Unreadable) reading).reason()));
    return attempt.chain(failure -> letters.tried(letter.id, failure.orElse(null)));
  }

  private static ConsumerRecord<String, byte[]> record(DeadLetter letter) {
    RecordHeaders headers = new RecordHeaders();
    letter.headers.forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
    return new ConsumerRecord<>(
        letter.topic,
        letter.partition,
        letter.offset,
        Long.parseLong(letter.headers.get(DeadLetters.TIMESTAMP)),
        TimestampType.CREATE_TIME,
        ConsumerRecord.NULL_SIZE,
        ConsumerRecord.NULL_SIZE,
        letter.key == null ? null : new String(letter.key, UTF_8),
        letter.value,
        headers,
        Optional.empty());
  }
}
