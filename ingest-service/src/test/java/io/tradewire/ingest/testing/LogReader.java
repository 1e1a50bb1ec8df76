package io.tradewire.ingest.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what stands in a topic, from its beginning to its present end, as others would see it. */
public final class LogReader {

  private LogReader() {}

  /** All committed messages of a topic; in order within a partition. */
  public static List<ConsumerRecord<String, byte[]>> all(String bootstrapServers, String topic) {
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    forEach(bootstrapServers, topic, records::add);
    return records;
  }

  /** Goes over all committed messages of a topic without keeping them. */
  public static void forEach(
      String bootstrapServers, String topic, Consumer<ConsumerRecord<String, byte[]>> action) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed");
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(100)).forEach(action);
      }
    }
  }

  /** The messages of one key, in their order. */
  public static List<ConsumerRecord<String, byte[]>> ofKey(
      String bootstrapServers, String topic, String key) {
    return all(bootstrapServers, topic).stream().filter(r -> key.equals(r.key())).toList();
  }

  /** The one message of a key; fails where there is none or another. */
  public static ConsumerRecord<String, byte[]> only(
      String bootstrapServers, String topic, String key) {
    List<ConsumerRecord<String, byte[]>> messages = ofKey(bootstrapServers, topic, key);
    assertEquals(1, messages.size(), () -> "messages of " + key);
    return messages.get(0);
  }

  /** A header's value as text. */
  public static String header(ConsumerRecord<String, byte[]> message, String name) {
    return new String(message.headers().lastHeader(name).value(), UTF_8);
  }
}
