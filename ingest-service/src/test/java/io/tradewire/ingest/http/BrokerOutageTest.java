package io.tradewire.ingest.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.tradewire.ingest.testing.LogReader;
import io.tradewire.local.broker.LocalBroker;
import io.tradewire.local.net.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker is away at start, comes, goes and comes back. */
@QuarkusTest
@TestProfile(BrokerOutageTest.OwnBroker.class)
class BrokerOutageTest {

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

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @TempDir Path data;

  @Test
  void nothingIsAcceptedThatTheBrokerDoesNotHave() {
    assertRefused("before-the-first-start");
    try (LocalBroker broker = broker().start()) {
      awaitAccepted("with-a-broker");
      assertEquals(1, messages(broker, "with-a-broker"));
    }
    assertRefused("while-it-is-away");
    try (LocalBroker broker = broker().start()) {
      awaitAccepted("after-it-came-back");
      assertEquals(1, messages(broker, "with-a-broker"));
      assertEquals(1, messages(broker, "after-it-came-back"));
    }
  }

  private static int messages(LocalBroker broker, String id) {
    return LogReader.ofKey(broker.bootstrapServers(), "articles", id).size();
  }

  private LocalBroker broker() {
    return new LocalBroker(data, Integer.parseInt(kafka.split(":")[1]));
  }

  private static void assertRefused(String id) {
    submit(id)
        .then()
        .statusCode(503)
        .header("Retry-After", "5")
        .contentType("application/problem+json")
        .body("type", equalTo("urn:tradewire:problem:broker-unavailable"))
        .body("remedy", equalTo("send the article again later; sending it twice does no harm"));
  }

  private static void awaitAccepted(String id) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> submit(id).statusCode() == 202);
  }

  private static io.restassured.response.Response submit(String id) {
    return given()
        .contentType("application/json")
        .body("{\"id\": \"%s\", \"text\": \"Wool rose 3%%.\"}".formatted(id))
        .post("/v1/articles");
  }
}
