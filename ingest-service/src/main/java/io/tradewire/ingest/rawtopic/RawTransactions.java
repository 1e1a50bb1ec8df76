package io.tradewire.ingest.rawtopic;

import io.tradewire.ingest.log.ArticleMetrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;

/**
 * Takes raw messages batch by batch: what they become and how far they were read are committed in
 * one transaction, so that each is published exactly once, whatever fails in between (KIP-98,
 * KIP-447).
 */
final class RawTransactions {

  private static final Duration POLL = Duration.ofMillis(500);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Producer<byte[], byte[]> producer;
  private final RawMessages messages;
  private final ArticleMetrics metrics;

  RawTransactions(
      KafkaConsumer<byte[], byte[]> consumer,
      Producer<byte[], byte[]> producer,
      RawMessages messages,
      ArticleMetrics metrics) {
    this.consumer = consumer;
    this.producer = producer;
    this.messages = messages;
    this.metrics = metrics;
  }

  /**
   * Waits for messages and takes them.
   *
   * @throws RuntimeException if the transaction was not committed; neither client may be used then
   */
  void next() {
    ConsumerRecords<byte[], byte[]> batch = consumer.poll(POLL);
    if (batch.isEmpty()) {
      return;
    }
    List<RawMessages.Outcome> outcomes = new ArrayList<>(batch.count());
    Map<TopicPartition, OffsetAndMetadata> read = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> raw : batch) {
      outcomes.add(messages.outcome(raw));
      read.put(
          new TopicPartition(raw.topic(), raw.partition()),
          new OffsetAndMetadata(raw.offset() + 1));
    }
    producer.beginTransaction();
    outcomes.forEach(outcome -> producer.send(outcome.message()));
    producer.sendOffsetsToTransaction(read, consumer.groupMetadata());
    producer.commitTransaction();
    outcomes.stream()
        .filter(outcome -> outcome.article() != null)
        .forEach(outcome -> metrics.published(outcome.article()));
  }
}
