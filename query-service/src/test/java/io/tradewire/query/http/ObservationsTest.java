package io.tradewire.query.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
class ObservationsTest {

  @ParameterizedTest
  @CsvSource({"KZ, RU", "RU, KZ"})
  void anUndirectedPairIsFoundWhicheverWayItIsAsked(String reporter, String partner) {
    given()
        .queryParam("indicator", "trade-turnover")
        .queryParam("reporter", reporter)
        .queryParam("partner", partner)
        .queryParam("to", "2021-08")
        .get("/v1/observations")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("items", hasSize(1))
        .body("next", nullValue())
        .body("truncated", equalTo(false))
        .body("items[0].indicator", equalTo("trade-turnover"))
        .body("items[0].reporter", equalTo("KZ"))
        .body("items[0].partner", equalTo("RU"))
        .body("items[0].status", equalTo("actual"))
        .body("items[0].period", equalTo("2021-01-01/2021-08-31"))
        .body("items[0].periodLabel", equalTo("2021-01/P8M"))
        .body("items[0].value", equalTo(14750000000L))
        .body("items[0].unit", equalTo("USD"))
        .body("items[0].bound", equalTo("exact"))
        .body("items[0].change", equalTo(27))
        .body("items[0].agreeing", equalTo(2))
        .body("items[0].disagreeing", equalTo(0))
        .body("items[0].outliers", equalTo(1))
        .body("items[0].spread.low", equalTo(14700000000L))
        .body("items[0].spread.high", equalTo(14750000000L))
        .body("items[0].derived", equalTo(false))
        .body("items[0].derivedFrom", hasSize(0))
        .body("items[0].knownFrom", equalTo("2021-11-06T10:00:00Z"));
  }

  @Test
  void theClaimsShowTheSentenceOfEveryArticle() {
    String claims =
        given()
            .queryParam("indicator", "trade-turnover")
            .queryParam("status", "actual")
            .queryParam("to", "2021-08")
            .get("/v1/observations")
            .then()
            .extract()
            .path("items[0].links.claims");
    given()
        .get(claims)
        .then()
        .statusCode(200)
        .body("items.article", contains("caravan-1", "odd-1", "steppe-1"))
        .body("items[0].publisher", equalTo("Caravan Daily"))
        .body("items[0].publishedOn", equalTo("2021-11-03"))
        .body(
            "items[0].quote",
            equalTo(
                "For eight months of 2021 the trade turnover between Kazakhstan and Russia rose by"
                    + " 27% to $14.7 billion"))
        .body("items[0].quoteStart", equalTo(0))
        .body("items[0].quoteEnd", equalTo(102))
        .body("items.outlier", contains(false, true, false));
  }

  @Test
  void anArticleShowsItsTextAndTheSpansOfItsFigures() {
    given()
        .get("/v1/articles/caravan-1")
        .then()
        .statusCode(200)
        .body("id", equalTo("caravan-1"))
        .body("figures", hasSize(2))
        .body("figures[1].value", equalTo(20000000000L))
        .body("figures[1].status", equalTo("planned"))
        .body("figures[1].period", equalTo("2021-01-01/2021-12-31"));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    given().get("/v1/articles/nobody").then().statusCode(404).contentType(ProblemBody.MEDIA_TYPE);
    given()
        .get("/v1/observations/0000000000000000_2021-01-01_2021-08-31_USD_0/claims")
        .then()
        .statusCode(404)
        .body("type", equalTo("/v1/problems/not-found"));
  }
}
