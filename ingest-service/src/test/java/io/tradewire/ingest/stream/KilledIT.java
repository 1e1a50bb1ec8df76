package io.tradewire.ingest.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradewire.ingest.testing.LogReader;
import io.tradewire.ingest.testing.ServiceProcess;
import io.tradewire.ingest.testing.StreamClient;
import io.tradewire.local.broker.LocalBroker;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service is killed (SIGKILL) in the middle of its work and started again. */
class KilledIT {

  private static final int ARTICLES = 12_000;
  private static final int KILLS = Integer.getInteger("it.kills");

  /** What a killed process held is given free after these: not to wait for long. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "KAFKA_SESSION_TIMEOUT_MS",
          "6000",
          "KAFKA_HEARTBEAT_INTERVAL_MS",
          "1000",
          "TRADEWIRE_INGEST_BROKER_TRANSACTION_TIMEOUT",
          "4s");

  @TempDir Path folder;

  @Test
  void whatAStreamWasToldIsInTheLogAndTheRestCanBeSentAgain() throws Exception {
    try (LocalBroker broker = new LocalBroker(folder.resolve("kafka"), 0).start()) {
      Set<String> accepted = new HashSet<>();
      try (ServiceProcess service = start(broker);
          StreamClient stream = new StreamClient(service.port(), "")) {
        CompletableFuture.runAsync(() -> sendUntilItBreaks(stream));
        while (accepted.size() < ARTICLES / 3) {
          accepted.add(accepted(stream.answer()));
        }
        service.kill();
        readUntilItBreaks(stream, accepted);
      }
      assertTrue(accepted.size() < ARTICLES, "all was done before the kill");
      assertTrue(logged(broker).keySet().containsAll(accepted), "an accepted article is lost");

      try (ServiceProcess service = start(broker);
          StreamClient stream = new StreamClient(service.port(), "")) {
        CompletableFuture<Void> sender =
            CompletableFuture.runAsync(() -> sendUntilItBreaks(stream));
        for (int i = 0; i < ARTICLES; i++) {
          assertEquals(id(i), accepted(stream.answer()));
        }
        sender.get();
      }
      Map<String, Integer> logged = logged(broker);
      assertEquals(ARTICLES, logged.size());
      assertTrue(logged.values().stream().allMatch(times -> times <= 2), "sent twice at most");
    }
  }

  @Test
  void rawArticlesAreVisibleExactlyOnce() throws Exception {
    try (LocalBroker broker = new LocalBroker(folder.resolve("kafka"), 0).start()) {
      start(broker).close();
      writeRaw(broker);
      for (int kill = 1; kill <= KILLS; kill++) {
        int before = logged(broker).size();
        try (ServiceProcess service = start(broker)) {
          await(() -> logged(broker).size() > before);
          service.kill();
        }
      }
      assertTrue(logged(broker).size() < ARTICLES, "all was done before the last kill");
      try (ServiceProcess service = start(broker)) {
        await(() -> logged(broker).size() >= ARTICLES);
        assertTrue(service.isAlive());
      }
      Map<String, Integer> logged = logged(broker);
      assertEquals(ARTICLES, logged.size());
      assertEquals(Set.of(1), new HashSet<>(logged.values()));
    }
  }

  private ServiceProcess start(LocalBroker broker) throws IOException {
    return ServiceProcess.start(broker.bootstrapServers(), folder, SETTINGS, "-Xmx256m");
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofMillis(20))
        .until(condition);
  }

  private static void writeRaw(LocalBroker broker) {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (KafkaProducer<byte[], byte[]> others =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      IntStream.range(0, ARTICLES)
          .forEach(
              i -> others.send(new ProducerRecord<>("articles-raw", article(i).getBytes(UTF_8))));
    }
  }

  private static void sendUntilItBreaks(StreamClient stream) {
    try {
      for (int i = 0; i < ARTICLES; i++) {
        stream.line(article(i));
      }
      stream.end();
    } catch (IOException e) {
      // The service was killed.
    }
  }

  private static void readUntilItBreaks(StreamClient stream, Set<String> accepted) {
    try {
      for (JsonNode answer = stream.answer(); answer != null; answer = stream.answer()) {
        accepted.add(accepted(answer));
      }
    } catch (IOException e) {
      // The service was killed.
    }
  }

  private static String accepted(JsonNode answer) {
    assertEquals("accepted", answer.path("status").asText(), answer::toString);
    return answer.path("id").asText();
  }

  /** How often each article can be seen by who reads committed messages. */
  private static Map<String, Integer> logged(LocalBroker broker) {
    Map<String, Integer> times = new HashMap<>();
    LogReader.forEach(
        broker.bootstrapServers(),
        "articles",
        message -> times.merge(message.key(), 1, Integer::sum));
    return times;
  }

  private static String id(int number) {
    return "killed-" + number;
  }

  private static String article(int number) {
    return "{\"id\": \"%s\", \"text\": \"Exports of wool rose by 3%% to $12 million in 2023.\"}"
        .formatted(id(number));
  }
}
