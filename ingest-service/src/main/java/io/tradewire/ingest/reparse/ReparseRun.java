package io.tradewire.ingest.reparse;

import io.tradewire.events.Article;
import io.tradewire.events.ArticleParsed;
import io.tradewire.events.EventJson;
import io.tradewire.ingest.intake.ArticleReader;
import io.tradewire.ingest.log.Revisions;
import io.tradewire.parser.RawArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Goes over the log, one partition after the other: first to learn which message of each article is
 * the last, then to read those again.
 */
final class ReparseRun {

  private static final Logger LOG = Logger.getLogger(ReparseRun.class);
  private static final int BATCH = 200;

  private final Map<String, Object> kafka;
  private final String topic;
  private final ArticleReader reader;
  private final ReparseTally tally;
  private final Supplier<Producer<byte[], byte[]>> producers;

  ReparseRun(
      Map<String, Object> kafka,
      String topic,
      ArticleReader reader,
      ReparseTally tally,
      Supplier<Producer<byte[], byte[]>> producers) {
    this.kafka = kafka;
    this.topic = topic;
    this.reader = reader;
    this.tally = tally;
    this.producers = producers;
  }

  void run(List<Integer> partitions) {
    if (tally.isDryRun()) {
      partitions.forEach(partition -> scan(partition, null));
      return;
    }
    try (Producer<byte[], byte[]> producer = producers.get()) {
      producer.initTransactions();
      partitions.forEach(partition -> scan(partition, producer));
    }
  }

  private void scan(int number, Producer<byte[], byte[]> producer) {
    TopicPartition partition = new TopicPartition(topic, number);
    try (PartitionReader log = new PartitionReader(kafka, partition, "read_committed");
        PartitionReader tail = new PartitionReader(kafka, partition, "read_uncommitted")) {
      LatestOffsets latest = new LatestOffsets();
      long end = log.end();
      log.readUntil(end, message -> latest.put(message.key(), message.offset()));
      tail.seek(end);
      ReparseBatch batch = new ReparseBatch(producer, tail, topic, number);
      List<ArticleParsed[]> changes = new ArrayList<>();
      log.seek(0);
      log.readUntil(
          end,
          message -> {
            if (latest.isLatest(message.key(), message.offset())) {
              look(message, changes);
            }
            if (changes.size() >= BATCH) {
              settle(changes, batch);
            }
          });
      settle(changes, batch);
    }
  }

  private void look(ConsumerRecord<byte[], byte[]> message, List<ArticleParsed[]> changes) {
    if (message.value() == null) {
      return;
    }
    tally.article();
    try {
      ArticleParsed before = EventJson.read(message.value());
      if (before.parser() >= tally.parser()) {
        tally.current();
        return;
      }
      ArticleParsed after = readAgain(before);
      if (isSame(before, after)) {
        tally.unchanged();
      } else {
        changes.add(new ArticleParsed[] {before, after});
      }
    } catch (IOException e) {
      LOG.warnf("No event at offset %d of %s: %s", message.offset(), topic, e.getMessage());
      tally.unreadable();
    }
  }

  /** The revision stays: the text is the same; the parser's version says which reading is newer. */
  private ArticleParsed readAgain(ArticleParsed before) {
    Article article = before.article();
    RawArticle raw =
        new RawArticle(
            article.id(),
            article.text(),
            article.publishedOn(),
            article.title(),
            article.url(),
            article.publisher());
    return Revisions.event(reader.read(raw), article.revision(), tally.parser());
  }

  private static boolean isSame(ArticleParsed before, ArticleParsed after) {
    return before.article().equals(after.article()) && before.figures().equals(after.figures());
  }

  private void settle(List<ArticleParsed[]> changes, ReparseBatch batch) {
    List<ArticleParsed> after = changes.stream().map(change -> change[1]).toList();
    List<ArticleParsed> published = tally.isDryRun() ? after : batch.publish(after);
    changes.stream()
        .filter(change -> published.contains(change[1]))
        .forEach(change -> tally.changed(Change.between(change[0], change[1])));
    tally.overtaken(after.size() - published.size());
    changes.clear();
  }
}
