package io.tradewire.query.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
class CatalogueTest {

  @Test
  void seriesAreCountedByEachProperty() {
    given()
        .get("/v1/series?reporter=KZ&partner=RU&limit=1")
        .then()
        .statusCode(200)
        .body("items[0].series", equalTo("enterprise-count/KZ/RU/-/-/enterprises/actual"))
        .body("items[0].observations", equalTo(1))
        .body("truncated", equalTo(true))
        .body("facets.status.value", contains("actual", "planned"))
        .body("facets.status.series", contains(5, 2))
        .body("facets.indicator[0].value", equalTo("trade-turnover"))
        .body("facets.indicator[0].series", equalTo(2));
    given()
        .get("/v1/series?indicator=imports")
        .then()
        .body("items[0].observations", equalTo(6))
        .body("items[0].first", equalTo("2021-01-01"))
        .body("items[0].last", equalTo("2022-05-31"))
        .body("items[0].units", contains("USD"));
  }

  @Test
  void aSeriesLinkLeadsToItsObservations() {
    String link = given().get("/v1/series?indicator=fdi").path("items[0].links.observations");
    given().get(link).then().statusCode(200).body("items.periodLabel", contains("2021-S1"));
    given()
        .get("/v1/observations?series=fdi/KZ/RU/-/-/money/actual")
        .then()
        .body("items.periodLabel", contains("2021-S1"));
  }

  @Test
  void figuresStandAsTheirArticlesStateThem() {
    given()
        .get("/v1/figures?article=flows-1&indicator=exports")
        .then()
        .body("items", hasSize(1))
        .body("items[0].quote", equalTo("$7.0123456789012345 billion"))
        .body("items[0].publisher", equalTo("Caravan Daily"));
    given()
        .get("/v1/figures?publisher=STEPPE POST&indicator=fdi")
        .then()
        .body("items.article", contains("fdi-1"));
    given().get("/v1/figures?asOf=2021-09-02").then().body("items.article", contains("fdi-1"));
  }

  @Test
  void revisionsTellWhatWasBelievedSinceWhen() {
    String path =
        given()
            .get("/v1/observations?indicator=trade-turnover&status=actual&to=2021-08")
            .path("items[0].links.revisions");
    given()
        .get(path)
        .then()
        .body("items.reason", contains("new", "revised", "support"))
        .body("items.value", contains(14700000000L, 14750000000L, 14750000000L))
        .body("items[1].knownFrom", equalTo("2021-11-05T10:00:00.000001Z"));
  }

  @Test
  void aTargetIsHeldAgainstWhatCameTrue() {
    given()
        .get("/v1/targets?status=met")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].indicator", equalTo("trade-turnover"))
        .body("items[0].value", equalTo(20000000000L))
        .body("items[0].actualDerived", equalTo(true))
        .body("items[0].outcome", equalTo("met"));
    given().get("/v1/targets?status=missed").then().body("items", empty());
    given().get("/v1/targets?status=open&indicator=project-count").then().body("items", hasSize(1));
    given()
        .get("/v1/targets?status=actual")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("status"));
  }

  @Test
  void codesAreListedWithTheNumberOfTheirSeries() {
    given()
        .get("/v1/indicators")
        .then()
        .body("items", hasSize(13))
        .body("items.find { it.code == 'exports' }.series", equalTo(4))
        .body("items.find { it.code == 'trade-turnover' }.directed", equalTo(false));
    given()
        .get("/v1/parties")
        .then()
        .body("items.find { it.code == 'KZ' }.name", equalTo("Kazakhstan"))
        .body("items.find { it.code == 'EAEU' }.kind", equalTo("bloc"))
        .body("items.find { it.code == 'KZ' }.series", equalTo(11));
  }
}
