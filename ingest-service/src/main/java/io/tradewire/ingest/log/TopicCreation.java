package io.tradewire.ingest.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.tradewire.ingest.IngestConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/**
 * Creates the topics that are missing, and gives those that are there the settings that the
 * promises rest on: a broker that creates topics by itself does not compact them. The service
 * starts without a broker as well: it then tries again until one is there, and its doors answer 503
 * meanwhile.
 */
@ApplicationScoped
class TopicCreation {

  private static final Logger LOG = Logger.getLogger(TopicCreation.class);
  private static final long RETRY_SECONDS = 2;

  private final Map<String, Object> kafka;
  private final IngestConfig config;
  private final ScheduledExecutorService retries =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "topic-creation");
            thread.setDaemon(true);
            return thread;
          });

  TopicCreation(
      @Identifier("default-kafka-broker") Map<String, Object> kafka, IngestConfig config) {
    this.kafka = kafka;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    if (config.topics().create()) {
      retries.execute(this::create);
    } else {
      retries.shutdown();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    retries.shutdownNow();
  }

  private void create() {
    try (Admin admin = Admin.create(kafka)) {
      shape(admin, missing(admin, TopicShapes.all(config.topics())));
      retries.shutdown();
    } catch (ExecutionException e) {
      LOG.warnf("Topics not created yet: %s", e.getCause().getMessage());
      retries.schedule(this::create, RETRY_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Creates what is missing and returns what was there. */
  private static List<NewTopic> missing(Admin admin, List<NewTopic> topics)
      throws ExecutionException, InterruptedException {
    List<NewTopic> present = new ArrayList<>();
    CreateTopicsResult results = admin.createTopics(topics);
    for (NewTopic topic : topics) {
      try {
        results.values().get(topic.name()).get();
        LOG.infof("Created topic %s", topic.name());
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw e;
        }
        present.add(topic);
      }
    }
    return present;
  }

  private static void shape(Admin admin, List<NewTopic> topics)
      throws ExecutionException, InterruptedException {
    Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
    for (NewTopic topic : topics) {
      changes.put(
          new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
          topic.configs().entrySet().stream()
              .map(setting -> new ConfigEntry(setting.getKey(), setting.getValue()))
              .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
              .toList());
    }
    admin.incrementalAlterConfigs(changes).all().get();
  }
}
