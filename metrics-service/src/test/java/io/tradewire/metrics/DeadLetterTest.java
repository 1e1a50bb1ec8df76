package io.tradewire.metrics;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.tradewire.local.testing.KafkaTestResource;
import io.tradewire.local.testing.PostgresTestResource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** No dead letter is missing from the list, not even one that cannot be listed as it is. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class DeadLetterTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** Just fits into the test broker's topics, but not together with a reason and a stack. */
  private static final int LARGE = 1_048_000;

  @Test
  void aLetterWithoutMeaningIsListedByItsPlace() {
    double before = bare();
    TestKafka.send(letter(Map.of("dead-letter-partition", "the first")));
    Map<String, Object> listed = awaitReason("header dead-letter-partition is no integer");
    assertEquals("articles-dead-letter", listed.get("topic"));
    assertEquals(before + 1, bare());
    given()
        .post("/v1/dead-letters/" + listed.get("id") + "/retry")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("remedy", containsString("of articles-dead-letter"));
  }

  @Test
  void aLetterThatTheTableRefusesIsListedByItsPlace() throws SQLException {
    TestDatabase.execute(
        "alter table tradewire.dead_letter add constraint odd check (record_offset <> 4711)");
    double before = bare();
    TestKafka.send(letter(Map.of("dead-letter-offset", "4711")));
    Map<String, Object> listed = awaitReason("\"odd\"");
    assertEquals("articles-dead-letter", listed.get("topic"));
    assertEquals(before + 1, bare());
  }

  @Test
  void aLetterWithoutAnyHeaderOfOursIsListed() {
    TestKafka.send(
        new ProducerRecord<>("articles-dead-letter", "somebody-elses", new byte[] {1, 2}));
    await()
        .atMost(LIMIT)
        .until(() -> items().getMap("find { it.key == 'somebody-elses' }") != null);
    assertEquals("AQI=", items().getString("find { it.key == 'somebody-elses' }.value"));
  }

  @Test
  void aRecordTooLargeForALetterIsSetAsideWithoutItsValueAndHoldsNobodyUp() throws SQLException {
    byte[] garbage = new byte[LARGE];
    Arrays.fill(garbage, (byte) '{');
    TestKafka.send(new ProducerRecord<>("articles", "large-garbage", garbage));
    Map<String, Object> listed = awaitReason("too large for a dead letter");
    assertEquals("large-garbage", listed.get("key"));
    assertEquals("articles", listed.get("topic"));
    assertEquals("", listed.get("value"));
    given().post("/v1/dead-letters/" + listed.get("id") + "/retry").then().statusCode(409);
    given().get("/q/health/ready").then().statusCode(200);
  }

  private static ProducerRecord<String, byte[]> letter(Map<String, String> headers) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>("articles-dead-letter", "any", new byte[] {1});
    headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }

  private static Map<String, Object> awaitReason(String part) {
    String found = "find { it.reason.contains('" + part + "') }";
    await().atMost(LIMIT).until(() -> items().getMap(found) != null);
    return items().getMap(found);
  }

  private static JsonPath items() {
    return given().get("/v1/dead-letters?limit=500").jsonPath().setRootPath("items");
  }

  private static double bare() {
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("tradewire_dead_letters_bare_total"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
