package io.tradewire.query.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every panel of the dashboard asks what the service answers, and reads fields that it has, of the
 * types that the panel says they have.
 *
 * <p>What the Infinity data source makes of the file is taken from its query's type; Grafana's own
 * types judge the rest of it in {@code deploy/grafana/check}.
 */
@QuarkusTest
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
class GrafanaTest {

  private static final Map<String, String> VARIABLES =
      Map.of(
          "${indicator}", "imports",
          "${reporter}", "KZ",
          "${frequency}", "M",
          "${__from}", "1600000000000",
          "${__to}", "1700000000000",
          "${__interval}", "6h");

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{?(\\w+)}?");
  private static final Set<String> GRAFANAS_OWN = Set.of("__from", "__to", "__interval", "__field");

  private final JsonNode dashboard = dashboard();

  private static JsonNode dashboard() {
    try {
      return new ObjectMapper().readTree(new File("../deploy/grafana/tradewire-dashboard.json"));
    } catch (IOException e) {
      throw new IllegalStateException("no dashboard", e);
    }
  }

  private List<JsonNode> targets() {
    List<JsonNode> targets = new ArrayList<>();
    dashboard.get("panels").forEach(panel -> panel.get("targets").forEach(targets::add));
    assertEquals(2, targets.size());
    return targets;
  }

  private static List<JsonNode> rows(JsonNode target) throws IOException {
    RequestSpecification request = given();
    for (JsonNode parameter : target.get("url_options").get("params")) {
      String value = parameter.get("value").asText();
      request.queryParam(parameter.get("key").asText(), VARIABLES.getOrDefault(value, value));
    }
    Response answer = request.get(target.get("url").asText().replace("${server}", ""));
    assertEquals(200, answer.statusCode(), answer.asString());
    JsonNode body = new ObjectMapper().readTree(answer.asString());
    String root = target.get("root_selector").asText();
    List<JsonNode> rows = new ArrayList<>();
    (root.isEmpty() ? body : body.get(root)).forEach(rows::add);
    assertFalse(rows.isEmpty(), "nothing to see: " + target);
    return rows;
  }

  @Test
  void everyColumnIsThereAndOfItsType() throws Exception {
    for (JsonNode target : targets()) {
      for (JsonNode row : rows(target)) {
        for (JsonNode column : target.get("columns")) {
          String selector = column.get("selector").asText();
          assertTrue(row.has(selector), selector + " is missing in " + row);
          String type = column.get("type").asText();
          assertTrue(isOfType(row.get(selector), type), selector + " is no " + type + ": " + row);
        }
      }
    }
  }

  private static boolean isOfType(JsonNode value, String type) {
    return switch (type) {
      // RFC 3339, which the data source reads without being told a layout.
      case "timestamp" -> value.isTextual() && Instant.parse(value.asText()) != null;
      case "number" -> value.isNumber() || value.isNull();
      case "string" -> value.isTextual() || value.isNull();
      default -> throw new AssertionError("the data source knows no type " + type);
    };
  }

  /** The data source widens a long table (a line per series) only if its times ascend. */
  @Test
  void timesAscendAcrossLines() throws Exception {
    JsonNode target = targets().get(0);
    assertEquals("timeseries", target.get("format").asText());
    Set<String> lines = new HashSet<>();
    Instant last = Instant.MIN;
    for (JsonNode row :
        new ObjectMapper().readTree(given().get("/v1/plot?reporter=KZ").asString())) {
      Instant time = Instant.parse(row.get("time").asText());
      assertFalse(time.isBefore(last), "before the row above it: " + row);
      last = time;
      lines.add(row.get("line").asText());
    }
    assertTrue(lines.size() > 1, "one line ascends anyway");
  }

  @Test
  void targetsAreWhatTheDataSourceCanAsk() {
    for (JsonNode target : targets()) {
      assertEquals("yesoreyeram-infinity-datasource", target.at("/datasource/type").asText());
      assertEquals("json", target.get("type").asText());
      assertEquals("backend", target.get("parser").asText());
      assertEquals("url", target.get("source").asText());
      assertEquals("GET", target.at("/url_options/method").asText());
      assertTrue(Set.of("table", "timeseries").contains(target.get("format").asText()));
    }
  }

  @Test
  void everyVariableIsDeclared() {
    Set<String> known = new HashSet<>(GRAFANAS_OWN);
    dashboard.at("/templating/list").forEach(variable -> known.add(variable.get("name").asText()));
    dashboard.get("__inputs").forEach(input -> known.add(input.get("name").asText()));
    Matcher variables = VARIABLE.matcher(dashboard.get("panels").toString());
    while (variables.find()) {
      assertTrue(known.contains(variables.group(1)), "nothing gives $" + variables.group(1));
    }
  }
}
