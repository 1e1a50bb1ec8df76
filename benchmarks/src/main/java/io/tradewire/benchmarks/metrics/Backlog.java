package io.tradewire.benchmarks.metrics;

import io.tradewire.events.ArticleParsed;
import io.tradewire.events.EventJson;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topic full of events. */
final class Backlog {

  private static final Duration POLL = Duration.ofMillis(500);

  private final String servers;
  private final int partitions;

  Backlog(String servers, int partitions) {
    this.servers = servers;
    this.partitions = partitions;
  }

  void create() throws InterruptedException, ExecutionException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      admin.createTopics(List.of(new NewTopic("articles", partitions, (short) 1))).all().get();
    }
  }

  /** Publishes events from one number to before another; returns the ids used. */
  Set<String> publish(long from, long to) {
    Set<String> ids = new HashSet<>();
    Map<String, Object> settings =
        Map.of("bootstrap.servers", servers, "linger.ms", 20, "batch.size", 256 * 1024);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      for (long number = from; number < to; number++) {
        ArticleParsed event = ClaimFeed.event(number);
        ids.add(event.article().id());
        producer.send(
            new ProducerRecord<>("articles", event.article().id(), EventJson.write(event)));
      }
      producer.flush();
    }
    return ids;
  }

  /** Events a second that a consumer reads and deserialises, and does nothing else. */
  double consumeOnly(long events) throws IOException {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            servers,
            "group.id",
            "consume-only",
            "auto.offset.reset",
            "earliest",
            "max.poll.records",
            2_000);
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of("articles"));
      long read = 0;
      long figures = 0;
      long start = 0;
      while (read < events) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
          start = start == 0 ? System.nanoTime() : start;
          figures += EventJson.read(record.value()).figures().size();
          read++;
        }
      }
      if (figures < 3 * read) {
        throw new IllegalStateException("events lost their figures");
      }
      return read / ((System.nanoTime() - start) / 1e9);
    }
  }

  /** How many events the service has committed. */
  long committed(Admin admin) throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetAndMetadata> offsets =
        admin.listConsumerGroupOffsets("metrics-service").partitionsToOffsetAndMetadata().get();
    return offsets.entrySet().stream()
        .filter(entry -> entry.getKey().topic().equals("articles") && entry.getValue() != null)
        .mapToLong(entry -> entry.getValue().offset())
        .sum();
  }
}
