package io.tradewire.ingest.log;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.smallrye.common.annotation.Identifier;
import io.tradewire.ingest.IngestConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Producers of the log: idempotent, acknowledged by all in-sync replicas. Everything under {@code
 * kafka.} in the configuration reaches them, but for what the promises rest on.
 */
@ApplicationScoped
public class LogProducers {

  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(10);

  private final Map<String, Object> kafka;
  private final IngestConfig config;

  public LogProducers(
      @Identifier("default-kafka-broker") Map<String, Object> kafka, IngestConfig config) {
    this.kafka = kafka;
    this.config = config;
  }

  /** The one producer of the doors. */
  @Produces
  @Singleton
  Producer<byte[], byte[]> producer(MeterRegistry meters) {
    Producer<byte[], byte[]> producer = plain();
    new KafkaClientMetrics(producer).bindTo(meters);
    return producer;
  }

  void close(@Disposes Producer<byte[], byte[]> producer) {
    producer.close(CLOSE_WITHIN);
  }

  /** A producer without transactions; the caller closes it. */
  public Producer<byte[], byte[]> plain() {
    return open(settings());
  }

  /**
   * A producer for transactions; the caller closes it.
   *
   * @param id only the last producer that was opened with an id may write
   */
  public Producer<byte[], byte[]> transactional(String id) {
    Map<String, Object> settings = settings();
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, id);
    settings.put(
        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
        Math.toIntExact(config.broker().transactionTimeout().toMillis()));
    return open(settings);
  }

  private static Producer<byte[], byte[]> open(Map<String, Object> settings) {
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private Map<String, Object> settings() {
    int within = Math.toIntExact(config.broker().acknowledgeWithin().toMillis());
    Map<String, Object> settings = new HashMap<>();
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    // A single article has nobody to wait for; a stream's messages gather while others are under
    // way.
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
    settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 16L * 1024 * 1024);
    settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
    settings.putAll(kafka);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicShapes.MAX_MESSAGE_BYTES);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, within);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, within / 2);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, within);
    return settings;
  }
}
