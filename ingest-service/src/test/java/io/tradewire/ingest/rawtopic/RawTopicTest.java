package io.tradewire.ingest.rawtopic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tradewire.events.EventJson;
import io.tradewire.ingest.testing.LogReader;
import io.tradewire.local.testing.KafkaTestResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class RawTopicTest {

  @Inject Producer<byte[], byte[]> others;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Test
  void rawArticlesAreParsedAndPublished() throws Exception {
    send("any-key", "{\"id\": \"raw-1\", \"text\": \"Wool rose 3%.\", \"title\": \"W\"}");
    ConsumerRecord<String, byte[]> message = await("articles", "raw-1", 1).get(0);
    assertEquals("W", EventJson.read(message.value()).article().title());
  }

  @Test
  void whatIsNoArticleGoesToTheDeadLettersAsItCameWithTheReason() throws Exception {
    send("bad", "{\"text\": 7}");
    send("good", "{\"id\": \"raw-2\", \"text\": \"Wool rose 3%.\"}");
    await("articles", "raw-2", 1);
    ConsumerRecord<String, byte[]> letter = await("articles-dead-letter", "bad", 1).get(0);
    assertArrayEquals("{\"text\": 7}".getBytes(UTF_8), letter.value());
    assertEquals(
        "text: it holds a number, not a string", LogReader.header(letter, "dead-letter-reason"));
    assertEquals("articles-raw", LogReader.header(letter, "dead-letter-topic"));
  }

  @Test
  void aMessageWithoutAValueRetracts() throws Exception {
    send("raw-3", "{\"id\": \"raw-3\", \"text\": \"Wool rose 3%.\"}");
    send("raw-3", null);
    assertNull(await("articles", "raw-3", 2).get(1).value());
  }

  private void send(String key, String json) throws Exception {
    byte[] value = json == null ? null : json.getBytes(UTF_8);
    others.send(new ProducerRecord<>("articles-raw", key.getBytes(UTF_8), value)).get();
  }

  private List<ConsumerRecord<String, byte[]>> await(String topic, String key, int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> LogReader.ofKey(kafka, topic, key).size() == count);
    return LogReader.ofKey(kafka, topic, key);
  }
}
