package io.tradewire.metrics.messaging;

import io.tradewire.events.ArticleParsed;
import io.tradewire.events.CloudEventHeaders;
import io.tradewire.events.EventJson;
import io.tradewire.metrics.articles.ArticleEvent;
import io.tradewire.metrics.articles.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Record to event. All instants come from the record, so that reading it again at another time
 * gives the same: an event became known when it was accepted ({@code revision}) or, if that was
 * later, when it was made ({@code ce_time}: a later parse, a retraction).
 */
final class RecordReader {

  private RecordReader() {}

  static Reading read(ConsumerRecord<String, byte[]> record) {
    try {
      return new Reading.Event(record, event(record));
    } catch (UnreadableException e) {
      return new Reading.Unreadable(record, e);
    }
  }

  private static ArticleEvent event(ConsumerRecord<String, byte[]> record)
      throws UnreadableException {
    if (record.key() == null || record.key().isEmpty()) {
      throw new UnreadableException("the record has no key; it must be the article's id");
    }
    return record.value() == null ? retraction(record) : parsed(record);
  }

  private static ArticleEvent parsed(ConsumerRecord<String, byte[]> record)
      throws UnreadableException {
    String type = header(record, CloudEventHeaders.TYPE);
    if (type != null && !type.equals(ArticleParsed.TYPE)) {
      throw new UnreadableException(
          "header ce_type is " + type + "; this service reads " + ArticleParsed.TYPE);
    }
    ArticleParsed content = content(record.value());
    if (content == null || !content.article().id().equals(record.key())) {
      throw new UnreadableException("the record's key is not article.id of its value");
    }
    long revision = content.article().revision();
    if (revision <= 0) {
      throw new UnreadableException("article.revision must be positive, not " + revision);
    }
    Long made = made(record);
    long knownFrom = made == null ? revision : Math.max(revision, made);
    Version version = new Version(revision, content.parser(), knownFrom, false);
    try {
      return new ArticleEvent.Parsed(content, version);
    } catch (RuntimeException e) {
      throw new UnreadableException("a figure has no meaning here: " + e.getMessage(), e);
    }
  }

  /** The event in a value; null for a JSON null. */
  private static ArticleParsed content(byte[] value) throws UnreadableException {
    try {
      return EventJson.read(value);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException("the value is no article event: " + e.getMessage(), e);
    }
  }

  private static ArticleEvent retraction(ConsumerRecord<String, byte[]> record)
      throws UnreadableException {
    long written = TimeUnit.MILLISECONDS.toMicros(record.timestamp());
    Long made = made(record);
    String ended = header(record, CloudEventHeaders.REVISION);
    try {
      long revision = ended == null ? written : Long.parseLong(ended);
      // A tombstone may carry nothing but the revision that it ends, and always comes after it.
      long knownFrom = Math.max(Math.max(revision, written), made == null ? 0 : made);
      return new ArticleEvent.Retracted(record.key(), Version.retraction(revision, knownFrom));
    } catch (NumberFormatException e) {
      throw new UnreadableException("header ce_revision is no integer: " + ended, e);
    }
  }

  private static Long made(ConsumerRecord<String, byte[]> record) throws UnreadableException {
    String time = header(record, CloudEventHeaders.TIME);
    try {
      return time == null
          ? null
          : ChronoUnit.MICROS.between(Instant.EPOCH, OffsetDateTime.parse(time).toInstant());
    } catch (DateTimeException | ArithmeticException e) {
      throw new UnreadableException("header ce_time is no RFC 3339 instant: " + time, e);
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
