package io.tradewire.metrics;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tradewire.events.EventJson;
import io.tradewire.events.Indicator;
import io.tradewire.local.testing.KafkaTestResource;
import io.tradewire.local.testing.PostgresTestResource;
import java.sql.SQLException;
import java.time.Duration;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** Rates and rebuild. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(PostgresTestResource.class)
class AdministrationTest {

  @Test
  void ratesAreLoadedAndAveraged() throws SQLException {
    given()
        .contentType("text/csv")
        .body(
            "period,currency,usd,source\n2021-01,EUR,1.2,ECB\n2021-02,EUR,1.3,ECB\n"
                + "2021-Q2,KZT,0.0023,NBK\n")
        .post("/v1/rates")
        .then()
        .statusCode(200)
        .body("loaded", equalTo(3));
    assertEquals(
        "1.2474576271186441|null|0.0023|1\n",
        TestDatabase.rows(
            "select tradewire.usd_rate('EUR', '2021-01-01', '2021-02-28'),"
                + " tradewire.usd_rate('EUR', '2021-01-01', '2021-12-31'),"
                + " tradewire.usd_rate('KZT', '2021-04-01', '2021-06-30'),"
                + " tradewire.usd_rate('USD', '2021-04-01', '2021-06-30')"));
  }

  @Test
  void anyCurrencyIsConvertedByTheAveragesOfThePeriodAndNothingIsInvented() throws SQLException {
    given()
        .contentType("text/csv")
        .body(
            "period,currency,usd,source\n2023,CNY,0.14,PBC\n2023,UZS,0.00008,CBU\n"
                + "2023-01,BYN,0.4,NBRB\n")
        .post("/v1/rates")
        .then()
        .statusCode(200);
    String convert =
        "select round(%s * tradewire.usd_rate('%s', '2023-01-01', '2023-12-31')"
            + " / tradewire.usd_rate('%s', '2023-01-01', '2023-12-31'), 2)";
    assertEquals("7000000000.00\n", TestDatabase.rows(convert.formatted("4e6", "CNY", "UZS")));
    assertEquals("4.00\n", TestDatabase.rows(convert.formatted("50000", "UZS", "USD")));
    assertEquals("null\n", TestDatabase.rows(convert.formatted("1", "BYN", "USD")));
    assertEquals("null\n", TestDatabase.rows(convert.formatted("1", "USD", "BYN")));
    assertEquals("null\n", TestDatabase.rows(convert.formatted("1", "CNY", "KGS")));
  }

  @Test
  void aBadLineIsNamedAndNothingIsLoaded() throws SQLException {
    given()
        .contentType("text/csv")
        .body("period,currency,usd,source\n2019,GBP,1.2,BoE\n2019-13,GBP,1.3,BoE\n")
        .post("/v1/rates")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", equalTo("line 3"));
    assertEquals(0, TestDatabase.count("select count(*) from tradewire.rate where currency='GBP'"));
  }

  @Test
  void aRebuildFindsAndMendsWhatSomebodyChanged() throws SQLException {
    TestKafka.send(
        new ProducerRecord<>(
            "articles",
            "rebuild-1",
            EventJson.write(
                Sample.article(
                    "rebuild-1",
                    1_635_930_000_000_000L,
                    Sample.figure(Indicator.EXPORTS, "BY", "PL").level("7", "USD").change("40")))));
    String ours =
        "select derivation, value from tradewire.observation o join tradewire.series s"
            + " on s.key = o.series_key where s.code like '%BY/PL%' or s.code like '%PL/BY%'"
            + " order by 1";
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> TestDatabase.rows(ours).lines().count() == 3);
    given().post("/v1/rebuild").then().statusCode(200).body("differences", equalTo(0));

    TestDatabase.execute(
        "update tradewire.observation set value = 8 where value = 7 and derivation = 0");
    TestDatabase.execute("delete from tradewire.observation_revision where value = 5");
    given()
        .post("/v1/rebuild")
        .then()
        .statusCode(200)
        .body("differences", equalTo(2))
        .body("examples.size()", equalTo(2));
    assertEquals("0|7\n4|7\n5|5\n", TestDatabase.rows(ours));
    double before = compared();
    int observations =
        given()
            .post("/v1/rebuild")
            .then()
            .body("differences", equalTo(0))
            .extract()
            .path("observations");
    assertTrue(observations >= 3, () -> "observations: " + observations);
    assertEquals(observations, compared() - before, "how far a rebuild is");
  }

  private static double compared() {
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("tradewire_rebuild_observations_total"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }
}
