package io.tradewire.metrics.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tradewire.metrics.store.DeadLetter;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Record of the dead-letter topic to row of its table. */
final class LetterReader {

  private static final String OWN_PREFIX = "dead-letter-";

  private LetterReader() {}

  /**
   * The letter as it was set aside; its place is that of the original record.
   *
   * @throws IllegalArgumentException if a header of ours does not say what it should
   */
  static DeadLetter letter(ConsumerRecord<String, byte[]> record) {
    DeadLetter letter =
        at(
            header(record, DeadLetters.TOPIC, record.topic()),
            Math.toIntExact(number(record, DeadLetters.PARTITION, record.partition())),
            number(record, DeadLetters.OFFSET, record.offset()));
    letter.key = record.key() == null ? null : record.key().getBytes(UTF_8);
    letter.value = record.value();
    for (Header header : record.headers()) {
      if (!header.key().startsWith(OWN_PREFIX) && header.value() != null) {
        letter.headers.put(header.key(), text(header));
      }
    }
    letter.headers.put(
        DeadLetters.TIMESTAMP,
        String.valueOf(number(record, DeadLetters.TIMESTAMP, record.timestamp())));
    letter.reason = header(record, DeadLetters.REASON, "not told");
    letter.stack = header(record, DeadLetters.STACK, "");
    letter.failedAt = Instant.ofEpochMilli(record.timestamp());
    return letter;
  }

  /**
   * Where a letter stands that the table does not take, and why it does not; nothing of what it
   * says, for any of that may be at fault.
   */
  static DeadLetter bare(ConsumerRecord<String, byte[]> record, Throwable failure) {
    DeadLetter letter = at(record.topic(), record.partition(), record.offset());
    letter.reason = "the dead letter itself cannot be listed: " + clean(String.valueOf(failure));
    letter.failedAt = Instant.ofEpochMilli(record.timestamp());
    return letter;
  }

  private static DeadLetter at(String topic, int partition, long offset) {
    DeadLetter letter = new DeadLetter();
    letter.topic = topic;
    letter.partition = partition;
    letter.offset = offset;
    letter.id = topic + "-" + partition + "-" + offset;
    letter.headers = new LinkedHashMap<>();
    return letter;
  }

  private static long number(ConsumerRecord<String, byte[]> record, String name, long otherwise) {
    String text = header(record, name, String.valueOf(otherwise));
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("header " + name + " is no integer: " + text, e);
    }
  }

  private static String header(
      ConsumerRecord<String, byte[]> record, String name, String otherwise) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null ? otherwise : text(header);
  }

  private static String text(Header header) {
    return clean(new String(header.value(), UTF_8));
  }

  /** PostgreSQL keeps no NUL in texts. */
  private static String clean(String text) {
    return text.replace('\0', '\uFFFD');
  }
}
