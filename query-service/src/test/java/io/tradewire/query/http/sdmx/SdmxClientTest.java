package io.tradewire.query.http.sdmx;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sdmxdl.Connection;
import sdmxdl.DatabaseRef;
import sdmxdl.Dimension;
import sdmxdl.Flow;
import sdmxdl.FlowRef;
import sdmxdl.Key;
import sdmxdl.Languages;
import sdmxdl.MetaSet;
import sdmxdl.Obs;
import sdmxdl.Query;
import sdmxdl.Series;
import sdmxdl.web.SdmxWebManager;
import sdmxdl.web.WebSource;

/** A client that others wrote (sdmx-dl) finds its way and gets the numbers of /v1/observations. */
@QuarkusTest
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
class SdmxClientTest {

  private static final FlowRef FLOW = FlowRef.of("TRADEWIRE", "OBSERVATIONS", "1.0");

  private static Connection connect() throws Exception {
    WebSource source =
        WebSource.builder()
            .id("TRADEWIRE")
            .name("en", "Tradewire")
            .driver("RI_SDMX21")
            .endpoint(URI.create("http://localhost:" + RestAssured.port + "/v1/sdmx"))
            .propertyOf("detailSupported", "true")
            .build();
    return SdmxWebManager.ofServiceLoader().getConnection(source, Languages.ANY);
  }

  @Test
  void theClientListsTheFlow() throws Exception {
    try (Connection connection = connect()) {
      Collection<Flow> flows = connection.getFlows(DatabaseRef.NO_DATABASE);
      assertEquals(List.of(FLOW), flows.stream().map(Flow::getRef).toList());
    }
  }

  @Test
  void theClientReadsTheStructure() throws Exception {
    try (Connection connection = connect()) {
      MetaSet meta = connection.getMeta(DatabaseRef.NO_DATABASE, FLOW);
      assertEquals(
          Dsd.DIMENSIONS.stream().map(Component::id).toList(),
          meta.getStructure().getDimensions().stream().map(Dimension::getId).toList());
      Map<String, String> areas = codes(meta, "REF_AREA");
      assertEquals("Kazakhstan", areas.get("KZ"));
      assertEquals("machinery", codes(meta, "SCOPE").get("ISIC@28"));
      assertTrue(codes(meta, "REGION").containsKey("Turkistan_region"));
      assertEquals("TIME_PERIOD", meta.getStructure().getTimeDimensionId());
      assertEquals("OBS_VALUE", meta.getStructure().getPrimaryMeasureId());
    }
  }

  @Test
  void theClientGetsTheNumbersOfTheApi() throws Exception {
    try (Connection connection = connect()) {
      Query imports = Query.builder().key(Key.parse("M.KZ.RU.imports.USD.A._T._T")).build();
      try (Stream<Series> stream =
          connection.getDataStream(DatabaseRef.NO_DATABASE, FLOW, imports)) {
        List<Series> series = stream.toList();
        assertEquals(1, series.size());
        assertEquals("M.KZ.RU.imports.USD.A._T._T", series.get(0).getKey().toString());
        assertEquals(fromApi("indicator=imports&frequency=M"), values(series.get(0)));
      }
    }
  }

  @Test
  void rangesOfMonthsReachTheClientToo() throws Exception {
    try (Connection connection = connect()) {
      Query turnover =
          Query.builder().key(Key.parse("_O.KZ.RU.trade-turnover.USD.A._T._T")).build();
      try (Stream<Series> stream =
          connection.getDataStream(DatabaseRef.NO_DATABASE, FLOW, turnover)) {
        Series series = stream.findFirst().orElseThrow();
        Obs only = series.getObs().iterator().next();
        assertEquals(14750000000d, only.getValue());
        assertEquals("2021-01-01T00:00:00/P8M", only.getPeriod().toString());
        assertEquals("27", only.getMeta().get("CHANGE"));
      }
    }
  }

  @Test
  void theClientFindsEverySeries() throws Exception {
    try (Connection connection = connect();
        Stream<Series> stream =
            connection.getDataStream(DatabaseRef.NO_DATABASE, FLOW, Query.ALL)) {
      // All but the two whose period has an open side.
      int expected =
          given()
              .get("/v1/observations?limit=1000")
              .jsonPath()
              .getList("items.findAll { it.period != null && !it.period.contains('..') }")
              .size();
      assertEquals(expected, stream.mapToInt(s -> s.getObs().size()).sum());
    }
  }

  private static Map<String, String> codes(MetaSet meta, String dimension) {
    return meta.getStructure().getDimensions().stream()
        .filter(d -> d.getId().equals(dimension))
        .findFirst()
        .orElseThrow()
        .getCodes();
  }

  private static Map<String, Double> values(Series series) {
    return series.getObs().stream()
        .collect(
            Collectors.toMap(
                o -> o.getPeriod().getStart().toLocalDate().toString().substring(0, 7),
                Obs::getValue,
                (a, b) -> a,
                TreeMap::new));
  }

  private static Map<String, Double> fromApi(String query) {
    Map<String, Double> values = new TreeMap<>();
    List<Map<String, Object>> items =
        given()
            .urlEncodingEnabled(false)
            .get("/v1/observations?" + query)
            .jsonPath()
            .getList("items");
    items.forEach(
        item ->
            values.put(
                item.get("periodLabel").toString(), ((Number) item.get("value")).doubleValue()));
    return values;
  }
}
