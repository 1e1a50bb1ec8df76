package io.tradewire.metrics;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The broker of the application under test. */
final class TestKafka {

  private TestKafka() {}

  static String bootstrapServers() {
    return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
  }

  /** Sends a record and waits until the broker has it. */
  static void send(ProducerRecord<String, byte[]> record) {
    sendAll(List.of(record));
  }

  /** Sends records in order and waits until the broker has them. */
  static void sendAll(List<ProducerRecord<String, byte[]>> records) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers(), "acks", "all", "linger.ms", 5);
    try (Producer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      for (var sent : records.stream().map(producer::send).toList()) {
        sent.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker did not take a record", e.getCause());
    }
  }
}
