package io.tradewire.metrics.store;

import io.tradewire.events.CloudEventHeaders;
import io.tradewire.events.EventJson;
import io.tradewire.metrics.articles.ArticleEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of its own for one test, and the offsets of the group that reads it. */
final class EventTopic implements AutoCloseable {

  private static final int PARTITIONS = 3;

  /**
   * As ingest-service creates it: compacted, for a broker's usual retention would delete events of
   * past years at once. And not compacted while the test lasts: vintages of superseded versions
   * need these versions.
   */
  private static final Map<String, String> KEPT =
      Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG,
          TopicConfig.CLEANUP_POLICY_COMPACT,
          TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
          String.valueOf(Long.MAX_VALUE));

  private final String servers;
  private final String name;
  private final Admin admin;

  EventTopic(String servers, String name) throws InterruptedException, ExecutionException {
    this.servers = servers;
    this.name = name;
    this.admin = Admin.create(Map.of("bootstrap.servers", servers));
    admin
        .createTopics(List.of(new NewTopic(name, PARTITIONS, (short) 1).configs(KEPT)))
        .all()
        .get();
  }

  void publish(Collection<ArticleEvent> events) {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      events.forEach(event -> producer.send(record(event)));
      producer.flush();
    }
  }

  /** As ingest-service writes it: the instant at which it became known in {@code ce_time}. */
  private ProducerRecord<String, byte[]> record(ArticleEvent event) {
    long known = event.version().knownFrom();
    byte[] value =
        event instanceof ArticleEvent.Parsed parsed ? EventJson.write(parsed.content()) : null;
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(name, null, known / 1000, event.articleId(), value);
    Instant time = Instant.EPOCH.plus(known, ChronoUnit.MICROS);
    header(record, CloudEventHeaders.TIME, time.toString());
    header(record, CloudEventHeaders.REVISION, String.valueOf(event.version().revision()));
    return record;
  }

  private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  /** How many records there are. */
  long end() throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    partitions().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
    return admin.listOffsets(latest).all().get().values().stream()
        .mapToLong(info -> info.offset())
        .sum();
  }

  /** How many records the group has done with. */
  long committed(String group) throws InterruptedException, ExecutionException {
    return admin
        .listConsumerGroupOffsets(group)
        .partitionsToOffsetAndMetadata()
        .get()
        .values()
        .stream()
        .mapToLong(offset -> offset == null ? 0 : offset.offset())
        .sum();
  }

  /** How many members of the group have partitions to read; none while there is no group. */
  long readers(String group) throws InterruptedException, ExecutionException {
    try {
      return admin.describeConsumerGroups(List.of(group)).all().get().get(group).members().stream()
          .filter(member -> !member.assignment().topicPartitions().isEmpty())
          .count();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return 0;
      }
      throw e;
    }
  }

  /** Sends a group, none of whose members runs, back to the beginning. */
  void reset(String group) throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetAndMetadata> beginning = new HashMap<>();
    partitions().forEach(partition -> beginning.put(partition, new OffsetAndMetadata(0)));
    admin.alterConsumerGroupOffsets(group, beginning).all().get();
  }

  private List<TopicPartition> partitions() {
    return IntStream.range(0, PARTITIONS)
        .mapToObj(partition -> new TopicPartition(name, partition))
        .toList();
  }

  @Override
  public void close() {
    admin.close();
  }
}
