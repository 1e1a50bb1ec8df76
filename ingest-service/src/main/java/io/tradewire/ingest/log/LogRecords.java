package io.tradewire.ingest.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tradewire.events.Article;
import io.tradewire.events.ArticleParsed;
import io.tradewire.events.CloudEventHeaders;
import io.tradewire.events.EventJson;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Messages of the log: CloudEvents in binary mode, keyed by the article's id. */
public final class LogRecords {

  private static final byte[] SPEC_VERSION = "1.0".getBytes(UTF_8);
  private static final byte[] SOURCE = "/tradewire/ingest-service".getBytes(UTF_8);
  private static final byte[] TYPE = ArticleParsed.TYPE.getBytes(UTF_8);
  private static final byte[] JSON = "application/json".getBytes(UTF_8);

  private LogRecords() {}

  /** The message that states the figures of an article when it is accepted. */
  public static ProducerRecord<byte[], byte[]> of(String topic, ArticleParsed event) {
    return of(topic, event, time(event.article().revision()));
  }

  /**
   * The message that states an article's figures.
   *
   * @param made when they were read out of it: a later parser knows them later
   */
  public static ProducerRecord<byte[], byte[]> of(String topic, ArticleParsed event, Instant made) {
    Article article = event.article();
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(topic, article.id().getBytes(UTF_8), EventJson.write(event));
    String eventId = article.id() + "/" + article.revision() + "/" + event.parser();
    attributes(message.headers(), eventId, article.id(), article.revision(), made)
        .add(CloudEventHeaders.CONTENT_TYPE, JSON);
    return message;
  }

  /** The message that takes an article back: a tombstone, so that compaction forgets the text. */
  public static ProducerRecord<byte[], byte[]> retraction(String topic, String id, long revision) {
    ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(topic, id.getBytes(UTF_8), null);
    attributes(
        message.headers(), id + "/" + revision + "/retraction", id, revision, time(revision));
    return message;
  }

  private static Headers attributes(
      Headers headers, String eventId, String id, long revision, Instant time) {
    return headers
        .add(CloudEventHeaders.SPEC_VERSION, SPEC_VERSION)
        .add(CloudEventHeaders.ID, eventId.getBytes(UTF_8))
        .add(CloudEventHeaders.SOURCE, SOURCE)
        .add(CloudEventHeaders.TYPE, TYPE)
        .add(CloudEventHeaders.SUBJECT, id.getBytes(UTF_8))
        .add(CloudEventHeaders.TIME, time.toString().getBytes(UTF_8))
        .add(CloudEventHeaders.REVISION, Long.toString(revision).getBytes(UTF_8));
  }

  private static Instant time(long revision) {
    return Instant.EPOCH.plus(revision, ChronoUnit.MICROS);
  }
}
