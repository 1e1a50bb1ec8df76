package io.tradewire.ingest.stream;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.tradewire.ingest.testing.LogReader;
import io.tradewire.ingest.testing.StreamClient;
import io.tradewire.local.broker.LocalBroker;
import io.tradewire.local.net.Ports;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker goes away and comes back while a stream is open. */
@QuarkusTest
@TestProfile(StreamOutageTest.OwnBroker.class)
class StreamOutageTest {

  private static final int ARTICLES = 4_000;
  private static final int AT_ONCE = 50;

  /** A broker of this test alone, on a port that stays the same while it comes and goes. */
  public static class OwnBroker implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "kafka.bootstrap.servers",
          Ports.LOOPBACK + ":" + Ports.free(),
          "tradewire.ingest.broker.acknowledge-within",
          "2s");
    }
  }

  @TestHTTPResource URI service;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @TempDir Path data;

  private LocalBroker broker;
  private final Map<String, Integer> sent = new HashMap<>();
  private final Set<String> accepted = new HashSet<>();
  private volatile int refused;

  @AfterEach
  void stopBroker() {
    broker.close();
  }

  @Test
  void theStreamGoesOnAndAllThatWasAcceptedIsInTheLog() throws Exception {
    start();
    awaitTopic();
    CompletableFuture<Void> outage = null;
    Instant deadline = Instant.now().plusSeconds(90);
    try (StreamClient stream = new StreamClient(service.getPort(), "")) {
      Deque<String> open = new ArrayDeque<>();
      for (int i = 0; i < ARTICLES; i++) {
        open.add("outage-" + i);
      }
      while (!open.isEmpty()) {
        exchange(stream, open);
        if (outage == null && accepted.size() > ARTICLES / 4) {
          outage = CompletableFuture.runAsync(this::stopAndStart);
        }
        if (outage != null && outage.isCompletedExceptionally()) {
          outage.join();
        }
        assertTrue(Instant.now().isBefore(deadline), "the stream does not go on");
      }
      stream.end();
      assertNull(stream.answer());
    }
    outage.join();
    assertTrue(refused > 0, "the broker was not away for long enough");
    assertEquals(ARTICLES, accepted.size());
    Map<String, Integer> logged = new HashMap<>();
    LogReader.forEach(kafka, "articles", message -> logged.merge(message.key(), 1, Integer::sum));
    for (String id : accepted) {
      int times = logged.getOrDefault(id, 0);
      assertTrue(times >= 1, id + " was accepted and is not in the log");
      assertTrue(times <= sent.get(id), id + " is in the log more often than it was sent");
    }
  }

  /** Some lines and their answers, in order; what the broker has not got is sent again later. */
  private void exchange(StreamClient stream, Deque<String> open) throws Exception {
    Deque<String> asked = new ArrayDeque<>();
    while (!open.isEmpty() && asked.size() < AT_ONCE) {
      String id = open.poll();
      asked.add(id);
      sent.merge(id, 1, Integer::sum);
      stream.line("{\"id\": \"%s\", \"text\": \"Wool rose by 3%%.\"}".formatted(id));
    }
    stream.flush();
    for (String id : asked) {
      JsonNode answer = stream.answer();
      assertEquals(id, answer.path("id").asText());
      if (answer.path("status").asText().equals("accepted")) {
        accepted.add(id);
      } else {
        assertEquals(503, answer.at("/problem/status").asInt(), answer::toString);
        assertEquals(
            "send the article again later; sending it twice does no harm",
            answer.at("/problem/remedy").asText());
        refused = refused + 1;
        open.add(id);
      }
    }
  }

  /** Away for longer than a line waits. */
  private void stopAndStart() {
    broker.close();
    given()
        .contentType("application/x-ndjson")
        .body("{\"id\": \"outage-new\", \"text\": \"Wool rose by 3%.\"}\n".getBytes(UTF_8))
        .post("/v1/articles")
        .then()
        .statusCode(503)
        .header("Retry-After", "5")
        .contentType("application/problem+json")
        .body("type", equalTo("urn:tradewire:problem:broker-unavailable"));
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> refused > 0);
    start();
  }

  private void start() {
    broker = new LocalBroker(data, Integer.parseInt(kafka.split(":")[1])).start();
  }

  private void awaitTopic() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                given()
                        .contentType("application/json")
                        .body("{\"id\": \"first\", \"text\": \"Wool.\"}")
                        .post("/v1/articles")
                        .statusCode()
                    == 202);
  }
}
