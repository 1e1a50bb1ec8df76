package io.tradewire.ingest.rawtopic;

import io.tradewire.ingest.log.ArticleMetrics;
import io.tradewire.ingest.log.LogOrder;
import io.tradewire.ingest.rawtopic.RawMessages.Reading;
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
  private final LogOrder order;
  private final ArticleMetrics metrics;

  RawTransactions(
      KafkaConsumer<byte[], byte[]> consumer,
      Producer<byte[], byte[]> producer,
      RawMessages messages,
      LogOrder order,
      ArticleMetrics metrics) {
    this.order = order;
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
    List<Reading> readings = new ArrayList<>(batch.count());
    Map<TopicPartition, OffsetAndMetadata> read = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> raw : batch) {
      readings.add(messages.read(raw));
      read.put(
          new TopicPartition(raw.topic(), raw.partition()),
          new OffsetAndMetadata(raw.offset() + 1));
    }
    producer.beginTransaction();
    order.alone(
        readings.stream().flatMap(reading -> reading.articleId().stream()).toList(),
        () -> {
          readings.forEach(reading -> producer.send(messages.message(reading)));
          producer.flush();
        });
    producer.sendOffsetsToTransaction(read, consumer.groupMetadata());
    producer.commitTransaction();
    readings.forEach(
        reading -> {
          if (reading instanceof Reading.Read done) {
            metrics.published(done.article());
          }
        });
  }
}
