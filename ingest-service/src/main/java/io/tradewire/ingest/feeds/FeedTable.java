package io.tradewire.ingest.feeds;

import io.tradewire.ingest.IngestConfig;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.utils.Utils;

/**
 * Reads the topic {@code feeds} twice: all of it, to know the state of every feed, and as a member
 * of the replicas' consumer group, to learn which feeds are this replica's to poll: those whose
 * state lies in a partition that the group assigned to it. So each feed has one owner, and an owner
 * that dies is replaced within the group's session timeout. Not safe for use by many threads.
 */
final class FeedTable implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);

  private final String topic;
  private final FeedMemory memory;
  private final KafkaConsumer<byte[], byte[]> reader;
  private final KafkaConsumer<byte[], byte[]> member;
  private final Set<Integer> assigned = new HashSet<>();
  private final List<TopicPartition> partitions;
  private Map<TopicPartition, Long> known;

  FeedTable(Map<String, Object> kafka, IngestConfig config, FeedMemory memory) {
    this.topic = config.topics().feeds();
    this.memory = memory;
    reader = consumer(kafka, null);
    member = consumer(kafka, config.feeds().group());
    partitions =
        reader.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    reader.assign(partitions);
    reader.seekToBeginning(partitions);
    member.subscribe(List.of(topic), new Assignment());
  }

  /** Learns what is new; returns at once if nothing is. */
  void update() {
    member.poll(Duration.ZERO);
    member.pause(member.assignment());
    reader.poll(POLL).forEach(memory::learn);
  }

  /** Whether this replica polls a feed, as far as it knows all that the former owner wrote down. */
  boolean owns(byte[] key) {
    int partition = Utils.toPositive(Utils.murmur2(key)) % partitions.size();
    return assigned.contains(partition) && isCaughtUp();
  }

  private boolean isCaughtUp() {
    if (known == null) {
      known = reader.endOffsets(partitions);
    }
    return known.entrySet().stream()
        .allMatch(end -> reader.position(end.getKey()) >= end.getValue());
  }

  @Override
  public void close() {
    member.close();
    reader.close();
  }

  private static KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> kafka, String group) {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    if (group != null) {
      settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    }
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /** After a change of owners, the former one's last words have to be read first. */
  private final class Assignment implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> added) {
      added.forEach(partition -> assigned.add(partition.partition()));
      known = null;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
      revoked.forEach(partition -> assigned.remove(partition.partition()));
    }
  }
}
