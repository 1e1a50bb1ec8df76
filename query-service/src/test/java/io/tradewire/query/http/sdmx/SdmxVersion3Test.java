package io.tradewire.query.http.sdmx;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SDMX 3.0's paths, keys and filters of components. */
@QuarkusTest
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
class SdmxVersion3Test {

  private static final String DATA = "/v1/sdmx/data/dataflow/TRADEWIRE/OBSERVATIONS";
  private static final int INDICATOR = 4;
  private static final int TIME_PERIOD = 9;

  private static String csv(String path) {
    return given().urlEncodingEnabled(false).get(path).asString();
  }

  /** Indicator and period of all observations, in alphabetical order. */
  private static String found(String query) {
    TreeSet<String> found = new TreeSet<>();
    csv(DATA + "/+/*?format=csvdata&" + query)
        .lines()
        .skip(1)
        .map(line -> line.split(","))
        .forEach(cells -> found.add(cells[INDICATOR] + " " + cells[TIME_PERIOD]));
    return String.join("; ", found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c[INDICATOR]=fdi                                         | fdi 2021-S1
          c[INDICATOR]=eq:fdi                                      | fdi 2021-S1
          c%5BINDICATOR%5D=fdi,investment                          | fdi 2021-S1; investment 2021-Q1
          c[INDICATOR]=sw:inv                                      | investment 2021-Q1
          c[INDICATOR]=ew:stment                                   | investment 2021-Q1
          c[INDICATOR]=co:vest                                     | investment 2021-Q1
          c[INDICATOR]=ne:imports%2Bne:exports&c[FREQ]=A           | trade-turnover 2021
          c[INDICATOR]=imports&c[TIME_PERIOD]=ge:2022-04           | imports 2022-04; imports 2022-05
          c[INDICATOR]=imports&c[TIME_PERIOD]=gt:2022-04           | imports 2022-05
          c[INDICATOR]=imports&c[TIME_PERIOD]=ge:2022-02%2Ble:2022-03,2021 | imports 2021; imports 2022-02; imports 2022-03
          c[INDICATOR]=imports&c[TIME_PERIOD]=ge:2022-02+le:2022-03 | imports 2022-02; imports 2022-03
          c[INDICATOR]=imports&c[TIME_PERIOD]=lt:2022-02&c[FREQ]=M | imports 2022-01
          c[TIME_PERIOD]=2021-01-01/P8M                            | trade-turnover 2021-01-01/P8M
          c[UNIT_MEASURE]=KZT                                      | investment 2021-Q1
          c[REGION]=ne:_T                                          | investment 2021-Q1
          c[SCOPE]=sw:wheat_and                                    | exports 2021
          c[SCOPE]=ISIC@28                                         | exports 2021
          c[OBS_STATUS]=F                                          | trade-turnover 2021
          c[OBS_VALUE]=gt:17600000000%2Blt:24612345678.9012345     | trade-turnover 2021
          c[OBS_VALUE]=24612345678.9012345                         | trade-turnover 2021
          c[CHANGE]=ge:20                                          | trade-turnover 2021-01-01/P8M
          c[SOURCES_AGREEING]=ge:2                                 | trade-turnover 2021-01-01/P8M
          c[BOUND]=about                                           | investment 2021-Q1
          c[DERIVED]=Y&c[INDICATOR]=exports                        | exports 2021
          """)
  void componentsAreFiltered(String query, String expected) {
    assertEquals(expected, found(query));
  }

  @Test
  void keysMayBeSeveralAndShort() {
    List<String> keys = List.of("A.KZ.RU.exports", "S.KZ.RU.fdi");
    TreeSet<String> each = new TreeSet<>();
    for (String key : keys) {
      csv(DATA + "/1.0/" + key + "?format=csvdata").lines().skip(1).forEach(each::add);
    }
    assertEquals(2, each.size());
    TreeSet<String> together = new TreeSet<>();
    csv(DATA + "/1.0/" + String.join(",", keys) + "?format=csvdata")
        .lines()
        .skip(1)
        .forEach(together::add);
    assertEquals(each, together);
  }

  @Test
  void lastPartsOfThePathMayBeLeftOut() {
    String all = csv("/v1/sdmx/data/OBSERVATIONS?format=csvdata");
    for (String path :
        Arrays.asList(
            DATA,
            DATA + "/1.0",
            DATA + "/+/*",
            "/v1/sdmx/data/datastructure/*/OBSERVATIONS/~/*.*.*.*")) {
      assertEquals(all, csv(path + "?format=csvdata"), path);
    }
  }

  @Test
  void availabilityHasAPathOfItsOwn() {
    given()
        .urlEncodingEnabled(false)
        .get(
            "/v1/sdmx/availability/dataflow/TRADEWIRE/OBSERVATIONS/1.0/*/FREQ?c[INDICATOR]=imports")
        .then()
        .statusCode(200)
        .body("**.findAll { it.name() == 'Value' }*.text()", hasItems("A", "M"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/1.0", "/+/*"})
  void theLastPartsOfItsPathMayBeLeftOut(String end) {
    given()
        .get("/v1/sdmx/availability/dataflow/TRADEWIRE/OBSERVATIONS" + end)
        .then()
        .statusCode(200)
        .body("**.findAll { it.name() == 'Value' }*.text()", hasItems("A", "M", "KZ", "imports"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c[TIME_PERIOD]=ge:then   | c[TIME_PERIOD] | is a year
          c[TIME_PERIOD]=co:2021   | c[TIME_PERIOD] | looks into texts only
          c[OBS_VALUE]=many        | c[OBS_VALUE]   | compared with numbers
          c[OBS_VALUE]=sw:1        | c[OBS_VALUE]   | looks into texts only
          c[FREQ]=ne:              | c[FREQ]        | takes values
          c[FREQ]=A&c[FREQ]=M      | c[FREQ]        | takes one value
          """)
  void whatCannotBeReadNamesTheParameter(String query, String parameter, String detail) {
    given()
        .urlEncodingEnabled(false)
        .get(DATA + "?" + query)
        .then()
        .statusCode(400)
        .body("parameter", equalTo(parameter))
        .body("detail", containsString(detail));
  }

  @Test
  void anUnknownComponentIsToldTheNearest() {
    given()
        .urlEncodingEnabled(false)
        .get(DATA + "?c[REF_AERA]=KZ")
        .then()
        .statusCode(400)
        .body("nearest", hasItem("c[REF_AREA]"));
  }
}
