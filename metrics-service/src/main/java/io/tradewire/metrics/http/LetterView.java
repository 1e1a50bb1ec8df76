package io.tradewire.metrics.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tradewire.metrics.store.DeadLetter;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/**
 * A dead letter as JSON.
 *
 * @param value the record's bytes in Base64, null for a tombstone
 * @param resolvedAt null until a retry succeeds
 */
record LetterView(
    String id,
    String topic,
    int partition,
    long offset,
    String key,
    String reason,
    String stack,
    Map<String, String> headers,
    String value,
    Instant failedAt,
    int retries,
    Instant resolvedAt) {

  static LetterView of(DeadLetter letter) {
    return new LetterView(
        letter.id,
        letter.topic,
        letter.partition,
        letter.offset,
        letter.key == null ? null : new String(letter.key, UTF_8),
        letter.reason,
        letter.stack,
        letter.headers,
        letter.value == null ? null : Base64.getEncoder().encodeToString(letter.value),
        letter.failedAt,
        letter.retries,
        letter.resolvedAt);
  }
}
