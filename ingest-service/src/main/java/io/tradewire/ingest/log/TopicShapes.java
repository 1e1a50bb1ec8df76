package io.tradewire.ingest.log;

import io.tradewire.ingest.IngestConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics that ingest-service writes and reads, and what they rest on. */
final class TopicShapes {

  /** An article of 1 MiB in JSON, with its figures' quotes, in the worst case of escapes. */
  static final int MAX_MESSAGE_BYTES = 8 * 1024 * 1024;

  /** Others' raw articles need not stay once they are parsed. */
  private static final String RAW_RETENTION_MS = Long.toString(7L * 24 * 3600 * 1000);

  private TopicShapes() {}

  static List<NewTopic> all(IngestConfig.Topics topics) {
    Map<String, String> compacted =
        Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
    return List.of(
        topic(topics.articles(), topics, compacted),
        topic(topics.feeds(), topics, compacted),
        topic(topics.raw(), topics, Map.of(TopicConfig.RETENTION_MS_CONFIG, RAW_RETENTION_MS)),
        topic(topics.deadLetter(), topics, Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")));
  }

  private static NewTopic topic(
      String name, IngestConfig.Topics topics, Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(settings);
    all.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_MESSAGE_BYTES));
    return new NewTopic(name, topics.partitions(), topics.replication()).configs(all);
  }
}
