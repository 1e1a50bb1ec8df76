package io.tradewire.ingest.reparse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.events.ArticleParsed;
import io.tradewire.events.CloudEventHeaders;
import io.tradewire.events.EventJson;
import io.tradewire.ingest.intake.ArticleReader;
import io.tradewire.ingest.language.Languages;
import io.tradewire.ingest.log.LogProducers;
import io.tradewire.ingest.log.LogRecords;
import io.tradewire.ingest.log.Revisions;
import io.tradewire.ingest.testing.LogReader;
import io.tradewire.ingest.testing.TestConfig;
import io.tradewire.ingest.testing.TestEvents;
import io.tradewire.local.testing.KafkaTestResource;
import io.tradewire.parser.ParsedArticle;
import io.tradewire.parser.RawArticle;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReparseRunTest {

  private static final int FORMER = 1;
  private static final int PRESENT = 2;

  private final String topic = "reparse-run-" + UUID.randomUUID();
  private final String broker = new KafkaTestResource().start().get("kafka.bootstrap.servers");
  private final Map<String, Object> kafka = Map.of("bootstrap.servers", broker);
  private final LogProducers producers = new LogProducers(kafka, TestConfig.with(Map.of()));
  private final ArticleReader reader =
      new ArticleReader(new Languages(), TestConfig.with(Map.of()));
  private Producer<byte[], byte[]> log;

  @BeforeEach
  void open() throws Exception {
    try (Admin admin = Admin.create(kafka)) {
      admin
          .createTopics(
              List.of(new NewTopic(topic, 2, (short) 1), new NewTopic(later(), 1, (short) 1)))
          .all()
          .get();
    }
    log = producers.transactional("log-" + topic);
    log.initTransactions();
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void whatReadsDifferentlyNowIsPublishedAgainUnderItsRevision() throws Exception {
    Instant begin = Instant.now();
    write(event(TestEvents.misread("sheep", 1_700_000_000_000_001L, FORMER)));
    write(event(sound("same", 5)));
    write(event(TestEvents.misread("present", 5, PRESENT)));
    write(event(TestEvents.misread("gone", 6, FORMER)));
    write(LogRecords.retraction(topic, "gone", 7));
    write(event(TestEvents.misread("corrected", 8, FORMER)));
    write(event(sound("corrected", 9)));
    write(new ProducerRecord<>(topic, "noise".getBytes(), "noise".getBytes()));
    awaitCommits();

    ReparseReport dry = run(true);
    assertEquals("finished", dry.state());
    assertEquals(5, dry.articles());
    assertEquals(1, dry.current());
    assertEquals(2, dry.unchanged());
    assertEquals(1, dry.changed());
    assertEquals(1, dry.unreadable());
    assertEquals(1, dry.figuresRemoved());
    assertEquals(0, dry.figuresAdded());
    assertEquals(List.of("sheep"), dry.examples().stream().map(Change::id).toList());
    assertEquals(1, messages("sheep").size());

    assertEquals(1, run(false).changed());
    assertEquals(2, messages("sheep").size());
    ArticleParsed after = EventJson.read(messages("sheep").get(1).value());
    assertEquals(1_700_000_000_000_001L, after.article().revision());
    assertEquals(PRESENT, after.parser());
    assertEquals(List.of(), after.figures());
    assertTrue(
        Instant.parse(LogReader.header(messages("sheep").get(1), CloudEventHeaders.TIME))
            .isAfter(begin.minusSeconds(1)),
        "the reading is known since it was made, not since the article came");
    assertEquals(1, messages("same").size());
    assertEquals(2, messages("gone").size());
    assertEquals(2, messages("corrected").size());

    assertEquals(0, run(false).changed());
  }

  private ReparseReport run(boolean dryRun) {
    ReparseTally tally = new ReparseTally(dryRun, PRESENT);
    new ReparseRun(kafka, topic, reader, tally, () -> producers.transactional("re-" + topic))
        .run(List.of(0, 1));
    tally.finish(null);
    return tally.report();
  }

  /** An article as the present parser reads it too. */
  private ArticleParsed sound(String id, long revision) {
    ParsedArticle read = reader.read(new RawArticle(id, "Goats.", null, null, null, null));
    return Revisions.event(read, revision, FORMER);
  }

  private ProducerRecord<byte[], byte[]> event(ArticleParsed event) {
    return LogRecords.of(topic, event);
  }

  private void write(ProducerRecord<byte[], byte[]> message) {
    log.beginTransaction();
    log.send(message);
    log.commitTransaction();
  }

  /**
   * A commit is answered before its markers are in the log, and only then do readers see it; but a
   * producer's next transaction waits for them.
   */
  private void awaitCommits() {
    write(new ProducerRecord<>(later(), "later".getBytes()));
  }

  private String later() {
    return topic + "-later";
  }

  private List<ConsumerRecord<String, byte[]>> messages(String id) {
    return LogReader.ofKey(broker, topic, id);
  }
}
