package io.tradewire.ingest.rawtopic;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.tradewire.ingest.IngestConfig;
import io.tradewire.ingest.log.ArticleMetrics;
import io.tradewire.ingest.log.LogOrder;
import io.tradewire.ingest.log.LogProducers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

/**
 * The door for articles that others publish to {@code articles-raw}. All replicas are one consumer
 * group, so that the work spreads over them by partitions. After any failure both clients are
 * opened anew and go on behind the last transaction that was committed.
 */
@ApplicationScoped
public class RawTopic {

  private static final Logger LOG = Logger.getLogger(RawTopic.class);
  private static final long RETRY_MS = 2_000;
  private static final long STOP_WITHIN_MS = 10_000;
  private static final int BATCH = 500;

  private final Map<String, Object> kafka;
  private final IngestConfig config;
  private final LogProducers producers;
  private final RawMessages messages;
  private final LogOrder order;
  private final ArticleMetrics metrics;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile KafkaConsumer<byte[], byte[]> current;
  private Thread thread;

  RawTopic(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      IngestConfig config,
      LogProducers producers,
      RawMessages messages,
      LogOrder order,
      ArticleMetrics metrics) {
    this.order = order;
    this.kafka = kafka;
    this.config = config;
    this.producers = producers;
    this.messages = messages;
    this.metrics = metrics;
  }

  void start(@Observes StartupEvent event) {
    if (config.raw().enabled()) {
      thread = new Thread(this::run, "articles-raw");
      thread.setDaemon(true);
      thread.start();
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopped.countDown();
    KafkaConsumer<byte[], byte[]> waiting = current;
    if (waiting != null) {
      waiting.wakeup();
    }
    if (thread != null) {
      thread.join(STOP_WITHIN_MS);
    }
  }

  private void run() {
    while (!isStopping()) {
      try (KafkaConsumer<byte[], byte[]> consumer = consumer();
          Producer<byte[], byte[]> producer =
              producers.transactional("tradewire-raw-" + UUID.randomUUID())) {
        current = consumer;
        producer.initTransactions();
        consumer.subscribe(List.of(config.topics().raw()));
        RawTransactions transactions =
            new RawTransactions(consumer, producer, messages, order, metrics);
        while (!isStopping()) {
          transactions.next();
        }
      } catch (WakeupException e) {
        LOG.debug("Stopping", e);
      } catch (RuntimeException e) {
        LOG.warnf("%s not read: %s; trying again", config.topics().raw(), e.getMessage());
        pause();
      }
    }
  }

  private void pause() {
    try {
      if (stopped.await(RETRY_MS, TimeUnit.MILLISECONDS)) {
        LOG.debug("Stopping");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isStopping() {
    return stopped.getCount() == 0 || Thread.currentThread().isInterrupted();
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, config.raw().group());
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }
}
