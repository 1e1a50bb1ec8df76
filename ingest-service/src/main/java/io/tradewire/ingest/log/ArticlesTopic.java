package io.tradewire.ingest.log;

import io.tradewire.ingest.IngestConfig;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The shape of the log: compacted by article id, so that it is an archive of bounded size. */
final class ArticlesTopic {

  /** An article of 1 MiB in JSON, with its figures' quotes, in the worst case of escapes. */
  static final int MAX_MESSAGE_BYTES = 8 * 1024 * 1024;

  private ArticlesTopic() {}

  static NewTopic of(IngestConfig.Topics topics) {
    return new NewTopic(topics.articles(), topics.partitions(), topics.replication())
        .configs(
            Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                Integer.toString(MAX_MESSAGE_BYTES)));
  }
}
