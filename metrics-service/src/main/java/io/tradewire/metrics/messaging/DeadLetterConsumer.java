package io.tradewire.metrics.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.tradewire.metrics.store.DeadLetter;
import io.tradewire.metrics.store.Failure;
import io.tradewire.metrics.store.LetterBox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Reads dead letters back into their table: the topic is the truth, the table a view of it. */
@ApplicationScoped
class DeadLetterConsumer {

  private static final Logger LOG = Logger.getLogger(DeadLetterConsumer.class);

  private static final String OWN_PREFIX = "dead-letter-";

  private final LetterBox letters;
  private final Patience patience;

  DeadLetterConsumer(LetterBox letters, Patience patience) {
    this.letters = letters;
    this.patience = patience;
  }

  @Incoming("dead-letters-read")
  Uni<Void> take(ConsumerRecord<String, byte[]> record) {
    return patience
        .exercise(
            () -> letters.keep(letter(record)), failure -> Failure.of(failure) == Failure.TRANSIENT)
        .onFailure()
        .invoke(
            failure ->
                LOG.errorf(
                    failure,
                    "dead letter %d of partition %d stays in its topic alone",
                    record.offset(),
                    record.partition()))
        .onFailure()
        .recoverWithNull();
  }

  private static DeadLetter letter(ConsumerRecord<String, byte[]> record) {
    DeadLetter letter = new DeadLetter();
    letter.topic = header(record, DeadLetters.TOPIC, record.topic());
    letter.partition = Integer.parseInt(header(record, DeadLetters.PARTITION, "0"));
    letter.offset =
        Long.parseLong(header(record, DeadLetters.OFFSET, String.valueOf(record.offset())));
    letter.id = letter.topic + "-" + letter.partition + "-" + letter.offset;
    letter.key = record.key() == null ? null : record.key().getBytes(UTF_8);
    letter.value = record.value();
    letter.headers = new LinkedHashMap<>();
    for (Header header : record.headers()) {
      if (!header.key().startsWith(OWN_PREFIX) && header.value() != null) {
        letter.headers.put(header.key(), text(header));
      }
    }
    letter.headers.put(
        DeadLetters.TIMESTAMP,
        header(record, DeadLetters.TIMESTAMP, String.valueOf(record.timestamp())));
    letter.reason = header(record, DeadLetters.REASON, "not told");
    letter.stack = header(record, DeadLetters.STACK, "");
    letter.failedAt = Instant.ofEpochMilli(record.timestamp());
    return letter;
  }

  private static String header(
      ConsumerRecord<String, byte[]> record, String name, String otherwise) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null ? otherwise : text(header);
  }

  /** PostgreSQL keeps no NUL in texts. */
  private static String text(Header header) {
    return new String(header.value(), UTF_8).replace('\0', '\uFFFD');
  }
}
