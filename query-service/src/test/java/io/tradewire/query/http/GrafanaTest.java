package io.tradewire.query.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every panel of the dashboard asks what the service answers, and selects fields that it has. */
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

  @Test
  void theDashboardsRequestsAreAnswered() throws Exception {
    JsonNode dashboard =
        new ObjectMapper().readTree(new File("../deploy/grafana/tradewire-dashboard.json"));
    int requests = 0;
    for (JsonNode panel : dashboard.get("panels")) {
      for (JsonNode target : panel.get("targets")) {
        String path = target.get("url").asText().replace("${server}", "");
        RequestSpecification request = given();
        for (JsonNode parameter : target.get("url_options").get("params")) {
          String value = parameter.get("value").asText();
          request.queryParam(parameter.get("key").asText(), VARIABLES.getOrDefault(value, value));
        }
        Response answer = request.get(path);
        assertEquals(200, answer.statusCode(), answer.asString());
        String root = target.get("root_selector").asText();
        Map<String, Object> row = answer.jsonPath().getMap((root.isEmpty() ? "" : root) + "[0]");
        for (JsonNode column : target.get("columns")) {
          String selector = column.get("selector").asText();
          assertTrue(row.containsKey(selector), path + " has no " + selector);
        }
        requests++;
      }
    }
    assertEquals(2, requests);
  }
}
