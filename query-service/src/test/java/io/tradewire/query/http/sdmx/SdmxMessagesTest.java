package io.tradewire.query.http.sdmx;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
class SdmxMessagesTest {

  private static final String EXPORTS = "/v1/sdmx/data/OBSERVATIONS/A.KZ.RU.exports....";

  @Test
  void csvHoldsEveryDigit() {
    assertEquals(
        "DATAFLOW,FREQ,REF_AREA,COUNTERPART_AREA,INDICATOR,UNIT_MEASURE,OBS_STATUS,SCOPE,REGION,"
            + "TIME_PERIOD,OBS_VALUE,UNIT_MULT,BOUND,CHANGE,SOURCES_AGREEING,SOURCES_DISAGREEING,"
            + "DERIVED,OBS_ID\r\n"
            + "TRADEWIRE:OBSERVATIONS(1.0),A,KZ,RU,exports,USD,A,_T,_T,2021,7012345678.9012345,0,"
            + "exact,,1,0,N,32884f47833f0308_2021-01-01_2021-12-31_USD_0\r\n",
        given().accept("application/vnd.sdmx.data+csv;version=1.0.0").get(EXPORTS).asString());
    given()
        .accept("application/vnd.sdmx.data+csv;version=2.0.0")
        .get(EXPORTS)
        .then()
        .body(containsString("\r\ndataflow,TRADEWIRE:OBSERVATIONS(1.0),I,A,KZ,RU"));
  }

  @Test
  void jsonRefersToItsListsOfValues() {
    JsonPath json =
        given()
            .accept("application/vnd.sdmx.data+json")
            .get("/v1/sdmx/data/OBSERVATIONS/M+A.KZ.RU.imports....")
            .jsonPath();
    assertEquals(2, json.getMap("data.dataSets[0].series").size());
    assertTrue(
        json.getList("data.structure.dimensions.observation[0].values.id")
            .containsAll(java.util.List.of("2021", "2022-01", "2022-05")));
    assertEquals("REF_AREA", json.getString("data.structure.dimensions.series[1].id"));
  }

  @ParameterizedTest
  @CsvSource({
    "genericdata, generic:ObsValue value=\"7012345678.9012345\"",
    "structurespecificdata, OBS_VALUE=\"7012345678.9012345\""
  })
  void xmlHoldsEveryDigit(String format, String value) {
    given().get(EXPORTS + "?format=" + format).then().statusCode(200).body(containsString(value));
  }

  @Test
  void theLastObservationsAndPeriodsAreChosen() {
    String imports = "/v1/sdmx/data/OBSERVATIONS/M.KZ.RU.imports....?format=csvdata";
    assertEquals(3, given().get(imports + "&lastNObservations=2").asString().lines().count());
    assertTrue(given().get(imports + "&lastNObservations=1").asString().contains(",2022-05,"));
    assertTrue(given().get(imports + "&firstNObservations=1").asString().contains(",2022-01,"));
    assertEquals(
        3,
        given().get(imports + "&startPeriod=2022-02&endPeriod=2022-03").asString().lines().count());
    given().get(imports + "&asOf=2022-02-15").then().statusCode(404);
    given().get(imports + "&updatedAfter=2022-03-01T10:00:00Z").then().statusCode(404);
    assertEquals(2, given().get(imports + "&detail=serieskeysonly").asString().lines().count());
  }

  @Test
  void availabilityNamesTheCodesThatHaveData() {
    given()
        .get("/v1/sdmx/availableconstraint/OBSERVATIONS/...imports..../all/FREQ")
        .then()
        .statusCode(200)
        .body("**.findAll { it.name() == 'Value' }*.text()", hasItems("A", "M"));
  }

  @Test
  void version3PathsLeadToTheSame() {
    assertEquals(
        given().get(EXPORTS + "?format=csvdata").asString(),
        given()
            .get(
                "/v1/sdmx/data/dataflow/TRADEWIRE/OBSERVATIONS/1.0/A.KZ.RU.exports.*.*.*.*"
                    + "?format=csvdata")
            .asString());
    given()
        .accept("application/vnd.sdmx.structure+json")
        .get("/v1/sdmx/structure/dataflow/TRADEWIRE/OBSERVATIONS/+")
        .then()
        .statusCode(200)
        .body("data.dataflows[0].id", equalTo("OBSERVATIONS"));
  }

  @Test
  void whatThereIsNotIsToldWithTheRemedy() {
    given()
        .get("/v1/sdmx/data/OTHER")
        .then()
        .statusCode(404)
        .body("detail", containsString("TRADEWIRE,OBSERVATIONS,1.0"));
    given()
        .get("/v1/sdmx/data/OBSERVATIONS/A.KZ")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("key"));
    given().get("/v1/sdmx/data/OBSERVATIONS/A.XX......").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({"wheat and flour, wheat_and_flour", "ISIC:28, ISIC@28", "a_b 100%, a$5Fb_100$25"})
  void codesCanBeReadBack(String phrase, String code) {
    assertEquals(code, SdmxCode.of(phrase));
    assertEquals(phrase, SdmxCode.phrase(code));
  }
}
