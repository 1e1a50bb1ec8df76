package io.tradewire.ingest.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.tradewire.ingest.IngestConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/**
 * Creates the topics that are missing. The service starts without a broker as well: it then tries
 * again until one is there, and its doors answer 503 meanwhile.
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
      admin.createTopics(List.of(ArticlesTopic.of(config.topics()))).all().get();
      LOG.infof("Created topic %s", config.topics().articles());
      retries.shutdown();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TopicExistsException) {
        retries.shutdown();
        return;
      }
      LOG.warnf("Topics not created yet: %s", e.getCause().getMessage());
      retries.schedule(this::create, RETRY_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
