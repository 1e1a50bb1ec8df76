package io.tradewire.query.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
class FiltersTest {

  private static ValidatableResponse get(String query) {
    return given().urlEncodingEnabled(false).get("/v1/observations?" + query).then();
  }

  @Test
  void numbersKeepEveryDigit() {
    String body = get("indicator=exports&reporter=KZ&partner=RU").extract().asString();
    assertTrue(body.contains("\"value\":7012345678.9012345,"), body);
  }

  @Test
  void asOfAPastInstantAnswersWhatWasBelievedThen() {
    String pair = "indicator=trade-turnover&status=actual&to=2021-08";
    get(pair + "&asOf=2021-11-04").body("items.value", contains(14700000000L));
    get(pair + "&asOf=2021-11-05T10:00:00.000000Z").body("items.value", contains(14700000000L));
    get(pair + "&asOf=2021-11-05T10:00:00.000001Z").body("items.value", contains(14750000000L));
    get(pair + "&asOf=2021-11-03T09:59:59Z").body("items", empty());
  }

  @Test
  void whatWasWithdrawnIsSeenOnlyBefore() {
    get("indicator=fdi&to=2020").body("items", empty());
    get("indicator=fdi&to=2020&asOf=2021-11-01").body("items.value", contains(5));
    get("indicator=fdi&to=2020&asOf=2021-12-01").body("items", empty());
  }

  @Test
  void lastNIsCountedInEachSeries() {
    get("indicator=imports&reporter=KZ&lastN=2")
        .body("items.periodLabel", contains("2022-04", "2022-05"));
    get("indicator=imports&indicator=fdi&reporter=KZ&lastN=1")
        .body("items.periodLabel", containsInAnyOrder("2022-05", "2021-S1"));
    get("indicator=imports&lastN=2&asOf=2022-02-15").body("items.periodLabel", contains("2021"));
  }

  @ParameterizedTest
  @CsvSource({"A, 2021", "S, 2021-S1", "Q, 2021-Q1", "_O, 2021-01/P8M", "M, 2022-01"})
  void frequenciesAreThoseOfTheCalendar(String frequency, String label) {
    get("frequency=" + frequency)
        .body("items.periodLabel", hasItem(label))
        .body("items.findAll { it.frequency != '" + frequency + "' }", empty());
  }

  @Test
  void derivedValuesAreMarkedAndSayWhatTheyCameFrom() {
    get("indicator=trade-turnover&from=2021&to=2021&frequency=A&status=actual")
        .body("items.derived", contains(true))
        .body("items[0].derivation", equalTo("sum"))
        .body("items[0].derivedFrom", hasSize(2));
    get("derived=false&indicator=trade-turnover&status=actual")
        .body("items.periodLabel", contains("2021-01/P8M"));
    get("derived=true").body("items.derivation", containsInAnyOrder("sum", "mirror"));
  }

  @Test
  void aConvertedValueIsRoundedToHundredths() {
    String body = get("indicator=imports&frequency=A&currency=EUR").extract().asString();
    // 17600000000 / 1.1827
    assertTrue(body.contains("\"converted\":{\"value\":14881204024.69,"), body);
  }

  @Test
  void moneyIsConvertedByThePeriodsRateAndNeverWithoutOne() {
    get("indicator=imports&frequency=A&currency=EUR")
        .body("items[0].value", equalTo(17600000000L))
        .body("items[0].unit", equalTo("USD"))
        .body("items[0].converted.unit", equalTo("EUR"))
        .body("items[0].converted.rate", equalTo(0.84552294f));
    get("indicator=imports&frequency=M&currency=EUR&limit=1")
        .body("items[0].converted", equalTo(null));
    get("indicator=enterprise-count&currency=EUR").body("items[0].converted", equalTo(null));
  }

  @Test
  void aScopeIsFoundByItsCodeAndByEachOfItsPhrases() {
    for (String scope : new String[] {"machinery", "mechanical%20engineering", "ISIC:28"}) {
      get("indicator=exports&scope=" + scope).body("items.value", contains(1200000000));
    }
    get("indicator=exports&scope=none&region=none&reporter=KZ")
        .body("items.partner", contains("RU"));
    get("region=Turkistan%20region").body("items.unit", contains("KZT"));
  }

  @Test
  void openAndMissingPeriodsAreWritten() {
    get("indicator=project-count")
        .body("items[0].period", equalTo("../2030-12-31"))
        .body("items[0].periodLabel", equalTo("../2030-12-31"));
    get("indicator=enterprise-count")
        .body("items[0].period", equalTo(null))
        .body("items[0].share", equalTo(36.1f));
    get("indicator=enterprise-count&from=2000").body("items", empty());
    get("indicator=project-count&from=2030").body("items", hasSize(1));
    get("indicator=project-count&to=2029").body("items", empty());
  }

  @ParameterizedTest
  @CsvSource({
    "indicater=exports, unknown-parameter, indicater, indicator",
    "indicator=export, unknown-code, indicator, exports",
    "reporter=Kazakhstan, unknown-code, reporter, KZ",
    "unit=USDD, unknown-code, unit, USD",
    "format=cvs, unknown-code, format, csv",
    "currency=EURO, unknown-code, currency, EUR",
    "frequency=Y, unknown-code, frequency, A",
    "lastN=0, invalid-parameter, lastN,",
    "limit=1001, invalid-parameter, limit,",
    "cursor=abc, invalid-parameter, cursor,",
    "from=2022&to=2021, invalid-parameter, to,",
    "asOf=yesterday, invalid-parameter, asOf,",
    "derived=maybe, invalid-parameter, derived,",
    "asOf=2021-01-01&asOf=2021-01-02, invalid-parameter, asOf,"
  })
  void whatCannotBeReadIsAProblemThatNamesTheParameter(
      String query, String type, String parameter, String nearest) {
    ValidatableResponse problem =
        get(query)
            .statusCode(400)
            .contentType(ProblemBody.MEDIA_TYPE)
            .body("type", equalTo("/v1/problems/" + type))
            .body("status", equalTo(400))
            .body("instance", equalTo("/v1/observations"))
            .body("parameter", equalTo(parameter))
            .body("detail", containsString(parameter));
    if (nearest != null) {
      problem.body("nearest", hasItem(nearest));
    }
  }

  @Test
  void pathsAndMethodsThatDoNotExistAreProblemsToo() {
    given().get("/v1/nothing").then().statusCode(404).contentType(ProblemBody.MEDIA_TYPE);
    given().delete("/v1/observations").then().statusCode(405).contentType(ProblemBody.MEDIA_TYPE);
    given()
        .accept("image/png")
        .get("/v1/observations")
        .then()
        .statusCode(406)
        .contentType(ProblemBody.MEDIA_TYPE);
  }
}
