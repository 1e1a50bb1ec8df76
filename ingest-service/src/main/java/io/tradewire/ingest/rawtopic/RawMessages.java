package io.tradewire.ingest.rawtopic;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tradewire.ingest.IngestConfig;
import io.tradewire.ingest.intake.ArticleReader;
import io.tradewire.ingest.intake.Fields;
import io.tradewire.ingest.intake.SubmissionJson;
import io.tradewire.ingest.log.LogRecords;
import io.tradewire.ingest.log.RevisionClock;
import io.tradewire.ingest.log.Revisions;
import io.tradewire.ingest.problem.ProblemKind;
import io.tradewire.ingest.problem.Refusal;
import io.tradewire.parser.ParsedArticle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What becomes of one message of {@code articles-raw}. */
@ApplicationScoped
public class RawMessages {

  private final ArticleReader reader;
  private final RevisionClock clock;
  private final IngestConfig.Topics topics;
  private final long limit;

  RawMessages(ArticleReader reader, RevisionClock clock, IngestConfig config) {
    this.reader = reader;
    this.clock = clock;
    this.topics = config.topics();
    this.limit = config.limits().article().asLongValue();
  }

  /** What a message holds. */
  sealed interface Reading {

    /** An article. */
    record Read(ParsedArticle article) implements Reading {}

    /** The wish to take an article back. */
    record Retraction(String id) implements Reading {}

    /** Nothing that can be published: what is to be written to the dead letters. */
    record Refused(ProducerRecord<byte[], byte[]> letter) implements Reading {}

    /** Id of the article that is concerned; empty if there is none. */
    default Optional<String> articleId() {
      return this instanceof Read read
          ? Optional.of(read.article().article().id())
          : this instanceof Retraction retraction ? Optional.of(retraction.id()) : Optional.empty();
    }
  }

  /** Reads a message. One without a value retracts the article whose id is its key. */
  Reading read(ConsumerRecord<byte[], byte[]> raw) {
    try {
      if (raw.value() == null) {
        return new Reading.Retraction(key(raw));
      }
      if (raw.value().length > limit) {
        throw new Refusal(
            ProblemKind.TOO_LARGE,
            null,
            "the article has " + raw.value().length + " bytes, more than " + limit,
            "raise tradewire.ingest.limits.article");
      }
      return new Reading.Read(reader.read(SubmissionJson.read(raw.value(), 0, raw.value().length)));
    } catch (Refusal e) {
      return new Reading.Refused(deadLetter(raw, e));
    }
  }

  /** The message to write, under a new revision; to be sent in the order in which it is made. */
  ProducerRecord<byte[], byte[]> message(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return LogRecords.of(topics.articles(), Revisions.event(read.article(), clock.next()));
    }
    if (reading instanceof Reading.Retraction retraction) {
      return LogRecords.retraction(topics.articles(), retraction.id(), clock.next());
    }
    return ((Reading.Refused) reading).letter();
  }

  private static String key(ConsumerRecord<byte[], byte[]> raw) {
    if (raw.key() == null) {
      throw new Refusal(
          ProblemKind.INVALID_FIELD,
          "key",
          "a message without a value and without a key retracts nothing",
          "send the article's id as key");
    }
    return Fields.id("key", new String(raw.key(), UTF_8));
  }

  /** The message as it came, with the reason and the place it came from. */
  private ProducerRecord<byte[], byte[]> deadLetter(
      ConsumerRecord<byte[], byte[]> raw, Refusal refusal) {
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(topics.deadLetter(), null, raw.key(), raw.value(), raw.headers());
    String field = refusal.problem().field();
    String reason = (field == null ? "" : field + ": ") + refusal.problem().detail();
    message
        .headers()
        .add("dead-letter-reason", reason.getBytes(UTF_8))
        .add("dead-letter-topic", raw.topic().getBytes(UTF_8))
        .add("dead-letter-partition", Integer.toString(raw.partition()).getBytes(UTF_8))
        .add("dead-letter-offset", Long.toString(raw.offset()).getBytes(UTF_8));
    return message;
  }
}
