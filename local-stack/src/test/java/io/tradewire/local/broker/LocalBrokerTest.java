package io.tradewire.local.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBrokerTest {

  private static final TopicPartition PARTITION = new TopicPartition("greetings", 0);

  @TempDir Path directory;

  @Test
  void keepsWhatWasAcknowledgedOverARestart() throws Exception {
    try (LocalBroker broker = new LocalBroker(directory, 0).start()) {
      write(broker, "good morning");
    }
    try (LocalBroker broker = new LocalBroker(directory, 0).start()) {
      assertEquals("good morning", read(broker));
    }
  }

  @Test
  void saysThatThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      LocalBroker broker = new LocalBroker(directory, taken.getLocalPort());
      IllegalStateException failure = assertThrows(IllegalStateException.class, broker::start);
      assertTrue(
          failure.getMessage().contains("port " + taken.getLocalPort()), failure.getMessage());
    }
  }

  private static void write(LocalBroker broker, String value) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>(PARTITION.topic(), value)).get(20, TimeUnit.SECONDS);
    }
  }

  private static String read(LocalBroker broker) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.assign(List.of(PARTITION));
      consumer.seekToBeginning(List.of(PARTITION));
      for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofSeconds(20))) {
        return message.value();
      }
      throw new AssertionError("nothing in " + PARTITION);
    }
  }
}
