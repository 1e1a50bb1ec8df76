package io.tradewire.metrics;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.tradewire.local.testing.KafkaTestResource;
import io.tradewire.local.testing.PostgresTestResource;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** A consumer that has stopped for good is told by liveness. */
@QuarkusTest
@TestProfile(StoppedConsumerTest.NowhereToBegin.class)
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class StoppedConsumerTest {

  /** Without a committed offset and without a rule for that, the Kafka consumer gives up. */
  public static final class NowhereToBegin implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "mp.messaging.incoming.articles.auto.offset.reset", "none",
          "mp.messaging.incoming.articles.retry-attempts", "2",
          "mp.messaging.incoming.articles.retry-max-wait", "1",
          "mp.messaging.incoming.articles.group.id", "nowhere-to-begin");
    }
  }

  @Test
  void livenessIsDown() {
    TestKafka.send(new ProducerRecord<>("articles", "any", new byte[] {1}));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> given().get("/q/health/live").statusCode() == 503);
  }
}
