package io.tradewire.metrics.messaging;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Publishes records that cannot be stored, with all their headers and the reason, and answers when
 * the broker has them.
 */
@ApplicationScoped
class DeadLetters {

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);

  static final String REASON = "dead-letter-reason";
  static final String STACK = "dead-letter-cause";
  static final String TOPIC = "dead-letter-topic";
  static final String PARTITION = "dead-letter-partition";
  static final String OFFSET = "dead-letter-offset";
  static final String TIMESTAMP = "dead-letter-timestamp";

  /** Enough to find the line; a broker refuses records of more than a megabyte. */
  private static final int STACK_CHARACTERS = 8_000;

  /** In the place of a value that is too large; null would be a tombstone, which retracts. */
  private static final byte[] NOTHING = {};

  private static final String LEFT_BEHIND =
      "; the value is too large for a dead letter and stays in its topic alone";

  private final MutinyEmitter<Record<String, byte[]>> emitter;

  DeadLetters(@Channel("dead-letters") MutinyEmitter<Record<String, byte[]>> emitter) {
    this.emitter = emitter;
  }

  /**
   * Publishes one; done when the broker has it. One that is too large together with what is told
   * about it goes without its value, and says so.
   */
  Uni<Void> publish(ConsumerRecord<String, byte[]> record, Throwable reason) {
    LOG.warnf(
        "record %s-%d@%d goes to the dead letters: %s",
        record.topic(), record.partition(), record.offset(), reason.getMessage());
    byte[] value = record.value();
    String told = reason.getMessage() == null ? reason.toString() : reason.getMessage();
    Headers headers = headers(record, told, stack(reason));
    return emitter
        .sendMessage(message(record.key(), value, headers))
        .onFailure(DeadLetters::isTooLarge)
        .recoverWithUni(
            () -> {
              replace(headers, REASON, told + LEFT_BEHIND);
              return emitter.sendMessage(message(record.key(), NOTHING, headers));
            });
  }

  private static boolean isTooLarge(Throwable failure) {
    return failure instanceof RecordTooLargeException
        || failure.getCause() instanceof RecordTooLargeException;
  }

  private static Headers headers(ConsumerRecord<String, byte[]> record, String told, String stack) {
    Headers headers = new RecordHeaders(record.headers().toArray());
    replace(headers, REASON, told);
    replace(headers, STACK, stack);
    replace(headers, TOPIC, record.topic());
    replace(headers, PARTITION, String.valueOf(record.partition()));
    replace(headers, OFFSET, String.valueOf(record.offset()));
    replace(headers, TIMESTAMP, String.valueOf(record.timestamp()));
    return headers;
  }

  private static Message<Record<String, byte[]>> message(
      String key, byte[] value, Headers headers) {
    return Message.of(Record.of(key, value))
        .addMetadata(OutgoingKafkaRecordMetadata.builder().withHeaders(headers).build());
  }

  private static void replace(Headers headers, String name, String value) {
    headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static String stack(Throwable reason) {
    StringWriter text = new StringWriter();
    reason.printStackTrace(new PrintWriter(text));
    return text.toString().substring(0, Math.min(text.getBuffer().length(), STACK_CHARACTERS));
  }
}
