package io.tradewire.query.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
class PlotTest {

  private static final String IMPORTS = "/v1/plot?indicator=imports&frequency=M";

  @Test
  void aTimeRangeGivesFlatRows() {
    // As Grafana sends them: milliseconds since 1970.
    given()
        .get(IMPORTS + "&from=1645920000000&to=1651276800000")
        .then()
        .statusCode(200)
        .body(
            "time",
            contains("2022-02-28T00:00:00Z", "2022-03-31T00:00:00Z", "2022-04-30T00:00:00Z"))
        .body("value", contains(1100000000, 1200000000, 1300000000))
        .body("[0].line", equalTo("imports KZ/RU actual USD M"));
  }

  @Test
  void anIntervalKeepsTheLastOfEach() {
    given()
        .get(IMPORTS + "&from=2022-01-01&to=2022-12-31&interval=1000w")
        .then()
        .body("periodLabel", contains("2022-05"));
    given()
        .get(IMPORTS + "&from=2022-01-01&to=2022-12-31&interval=1h")
        .then()
        .body("size()", equalTo(5));
  }

  @Test
  void csvHoldsTheSame() {
    assertEquals(
        "time,line,value,unit,status,frequency,periodLabel,series,derived",
        given().get(IMPORTS + "&format=csv").asString().lines().findFirst().orElseThrow());
  }

  @Test
  void anIntervalThatIsNoneIsAProblem() {
    given()
        .get(IMPORTS + "&interval=often")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("interval"));
  }
}
