package io.tradewire.local.broker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Topics of a broker. */
final class Topics {

  private Topics() {}

  /** Creates those that do not exist, with the broker's default partitions and settings. */
  static void declare(String bootstrapServers, List<String> names) {
    List<NewTopic> topics =
        names.stream().map(name -> new NewTopic(name, Optional.empty(), Optional.empty())).toList();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin.createTopics(topics).values().forEach(Topics::await);
    }
  }

  private static void await(String name, KafkaFuture<Void> creation) {
    try {
      creation.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("cannot create topic " + name, e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while creating topic " + name, e);
    }
  }
}
