package io.tradewire.ingest.reparse;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads one partition of the log from a place to another. Not safe for use by many threads. */
final class PartitionReader implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final TopicPartition partition;

  /**
   * Opens a reader at the partition's beginning.
   *
   * @param isolation {@code read_committed} or {@code read_uncommitted}
   */
  PartitionReader(Map<String, Object> kafka, TopicPartition partition, String isolation) {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    this.partition = partition;
    consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
  }

  /** The present end: behind the last message that this reader's isolation lets it see. */
  long end() {
    return consumer.endOffsets(List.of(partition)).get(partition);
  }

  /** Goes to a place. */
  void seek(long offset) {
    consumer.seek(partition, offset);
  }

  /** Reads the messages from the present place up to an offset, which is left out. */
  void readUntil(long end, Consumer<ConsumerRecord<byte[], byte[]>> action) {
    while (consumer.position(partition) < end) {
      for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
        if (message.offset() >= end) {
          consumer.seek(partition, end);
          return;
        }
        action.accept(message);
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("the service is shutting down");
      }
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
