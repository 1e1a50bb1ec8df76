package io.tradewire.local.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How large the messages of a topic are. */
final class MessageSizes {

  private static final int SAMPLE = 1_000;

  private MessageSizes() {}

  /** Mean size of keys and values of the topic's first messages, in bytes. */
  static int mean(String broker, String topic) {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker, "auto.offset.reset", "earliest"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long bytes = 0;
      int messages = 0;
      while (messages < SAMPLE) {
        for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofSeconds(10))) {
          bytes += message.serializedKeySize() + Math.max(0, message.serializedValueSize());
          messages++;
        }
      }
      return (int) (bytes / messages);
    }
  }
}
