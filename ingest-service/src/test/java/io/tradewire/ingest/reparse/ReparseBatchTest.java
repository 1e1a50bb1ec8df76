package io.tradewire.ingest.reparse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.ArticleParsed;
import io.tradewire.events.EventJson;
import io.tradewire.ingest.log.LogProducers;
import io.tradewire.ingest.log.LogRecords;
import io.tradewire.ingest.testing.LogReader;
import io.tradewire.ingest.testing.TestConfig;
import io.tradewire.ingest.testing.TestEvents;
import io.tradewire.local.testing.KafkaTestResource;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against the real broker, with somebody else who writes to the log at the same time. */
class ReparseBatchTest {

  private static final int OLD = 1;
  private static final int NEW = 2;

  private final String topic = "reparse-" + UUID.randomUUID();
  private String broker;
  private Producer<byte[], byte[]> producer;
  private Producer<byte[], byte[]> live;
  private PartitionReader tail;

  @BeforeEach
  void open() throws Exception {
    broker = new KafkaTestResource().start().get("kafka.bootstrap.servers");
    Map<String, Object> kafka = Map.of("bootstrap.servers", broker);
    try (Admin admin = Admin.create(kafka)) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    }
    LogProducers producers = new LogProducers(kafka, TestConfig.with(Map.of()));
    producer = producers.transactional("test-" + topic);
    producer.initTransactions();
    live = producers.transactional("live-" + topic);
    live.initTransactions();
    tail = new PartitionReader(kafka, new TopicPartition(topic, 0), "read_uncommitted");
  }

  @AfterEach
  void close() {
    tail.close();
    producer.close();
    live.close();
  }

  @Test
  void whatSomethingNewerArrivedOfIsLeftToIt() throws IOException {
    write(TestEvents.misread("a", 1, OLD), TestEvents.misread("b", 1, OLD));
    tail.seek(tail.end());
    write(TestEvents.misread("a", 2, OLD));
    List<ArticleParsed> published =
        batch().publish(List.of(TestEvents.misread("a", 1, NEW), TestEvents.misread("b", 1, NEW)));
    assertEquals(List.of(TestEvents.misread("b", 1, NEW)), published);
    assertEquals(2, last("a").article().revision());
    assertEquals(NEW, last("b").parser());
  }

  @Test
  void whatIsNotYetCommittedCountsAsNewer() throws IOException {
    write(TestEvents.misread("a", 1, OLD));
    tail.seek(tail.end());
    live.beginTransaction();
    live.send(LogRecords.of(topic, TestEvents.misread("a", 2, OLD)));
    live.flush();
    assertEquals(List.of(), batch().publish(List.of(TestEvents.misread("a", 1, NEW))));
    live.commitTransaction();
    assertEquals(2, last("a").article().revision());
  }

  @Test
  void theNextBatchDoesNotTakeTheFormerForSomethingNewer() throws IOException {
    tail.seek(tail.end());
    ReparseBatch batch = batch();
    assertEquals(1, batch.publish(List.of(TestEvents.misread("a", 1, NEW))).size());
    assertEquals(1, batch.publish(List.of(TestEvents.misread("b", 1, NEW))).size());
    assertEquals(NEW, last("a").parser());
    assertEquals(NEW, last("b").parser());
  }

  private ReparseBatch batch() {
    return new ReparseBatch(producer, tail, topic, 0);
  }

  private void write(ArticleParsed... events) {
    live.beginTransaction();
    for (ArticleParsed event : events) {
      live.send(LogRecords.of(topic, event));
    }
    live.commitTransaction();
  }

  private ArticleParsed last(String id) throws IOException {
    List<ConsumerRecord<String, byte[]>> messages = LogReader.ofKey(broker, topic, id);
    return EventJson.read(messages.get(messages.size() - 1).value());
  }
}
