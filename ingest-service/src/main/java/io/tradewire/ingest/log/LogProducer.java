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
 * The one producer of the log: idempotent, acknowledged by all in-sync replicas. Everything under
 * {@code kafka.} in the configuration reaches it, but for what the promises rest on.
 */
@ApplicationScoped
class LogProducer {

  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(10);

  @Produces
  @Singleton
  Producer<byte[], byte[]> producer(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      IngestConfig config,
      MeterRegistry meters) {
    Producer<byte[], byte[]> producer =
        new KafkaProducer<>(
            settings(kafka, config), new ByteArraySerializer(), new ByteArraySerializer());
    new KafkaClientMetrics(producer).bindTo(meters);
    return producer;
  }

  void close(@Disposes Producer<byte[], byte[]> producer) {
    producer.close(CLOSE_WITHIN);
  }

  static Map<String, Object> settings(Map<String, Object> kafka, IngestConfig config) {
    int within = Math.toIntExact(config.broker().acknowledgeWithin().toMillis());
    Map<String, Object> settings = new HashMap<>();
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 1);
    settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
    settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 16L * 1024 * 1024);
    settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
    settings.putAll(kafka);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, ArticlesTopic.MAX_MESSAGE_BYTES);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, within);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, within / 2);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, within);
    return settings;
  }
}
