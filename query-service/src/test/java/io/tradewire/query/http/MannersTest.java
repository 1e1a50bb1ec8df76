package io.tradewire.query.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
class MannersTest {

  @ParameterizedTest
  @ValueSource(strings = {"observations", "figures", "series", "targets", "changes"})
  void pagesTogetherAreTheWholeListOnceEach(String list) throws Exception {
    String wait = list.equals("changes") ? "&wait=0" : "";
    List<JsonNode> items = new ArrayList<>();
    String next = "/v1/" + list + "?limit=2" + wait;
    boolean truncated = true;
    while (truncated) {
      JsonNode page = read(next);
      assertTrue(page.get("items").size() <= 2);
      page.get("items").forEach(items::add);
      truncated = page.get("truncated").booleanValue();
      next = page.get("next").textValue();
      assertTrue(list.equals("changes") || truncated == (next != null));
    }
    List<JsonNode> whole = new ArrayList<>();
    read("/v1/" + list + "?limit=1000" + wait).get("items").forEach(whole::add);
    assertEquals(whole, items);
  }

  private static JsonNode read(String address) throws Exception {
    return new ObjectMapper().readTree(given().urlEncodingEnabled(false).get(address).asString());
  }

  @Test
  void csvAndNdjsonHoldWhatJsonHolds() {
    int items = given().get("/v1/observations?limit=1000").jsonPath().getList("items").size();
    Response csv = given().accept("text/csv").get("/v1/observations");
    csv.then().statusCode(200).contentType(containsString("text/csv"));
    String[] lines = csv.asString().split("\r\n");
    assertEquals(items + 1, lines.length);
    assertEquals(
        "id,series,seriesKey,indicator,reporter,partner,status,scope,scopeCode,region,period,"
            + "periodLabel,frequency,value,unit,bound,change,share,agreeing,disagreeing,outliers,"
            + "claims,low,high,derived,derivation,derivedFrom,knownFrom",
        lines[0]);
    assertTrue(csv.asString().contains("\"wheat and flour, \"\"soft\"\"\""), csv.asString());
    Response ndjson = given().get("/v1/observations?format=ndjson");
    ndjson.then().statusCode(200).contentType("application/x-ndjson");
    assertEquals(items, ndjson.asString().split("\n").length);
    assertEquals(
        1, given().get("/v1/observations?format=ndjson&limit=1").asString().split("\n").length);
  }

  @Test
  void theSameDataIsNotSentTwice() {
    String path = "/v1/observations?indicator=imports";
    Response first = given().get(path);
    String etag = first.header("ETag");
    assertTrue(etag.startsWith("W/\""), etag);
    assertEquals("Accept, Accept-Encoding", first.header("Vary"));
    given()
        .header("If-None-Match", etag)
        .get(path)
        .then()
        .statusCode(304)
        .header("ETag", equalTo(etag))
        .body(equalTo(""));
    given().header("If-None-Match", "W/\"other\"").get(path).then().statusCode(200);
    assertEquals(first.asString(), given().get(path).asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/articles/caravan-1", "/v1/targets", "/v1/figures", "/v1/parties"})
  void soIsWhatDependsOnMoreThanObservations(String path) {
    String etag = given().get(path).header("ETag");
    given().header("If-None-Match", etag).get(path).then().statusCode(304);
  }

  @Test
  void aLongAnswerIsCompressedForWhoAsks() throws Exception {
    for (int i = 0; i < 2; i++) {
      HttpResponse<byte[]> plain = get("identity");
      HttpResponse<byte[]> gzip = get("gzip");
      assertEquals(Optional.of("gzip"), gzip.headers().firstValue("Content-Encoding"));
      assertNotEquals(Optional.of("gzip"), plain.headers().firstValue("Content-Encoding"));
      try (InputStream body = new GZIPInputStream(new ByteArrayInputStream(gzip.body()))) {
        assertArrayEquals(plain.body(), body.readAllBytes());
      }
    }
  }

  private static HttpResponse<byte[]> get(String encoding) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create("http://localhost:" + RestAssured.port + "/v1/observations"))
                .header("Accept-Encoding", encoding)
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }
}
