package io.tradewire.query.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is off unless configured: CORS and the limit of requests. */
@QuarkusTest
@TestProfile(EdgeTest.Profile.class)
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
class EdgeTest {

  private static final String PORTAL = "https://portal.example";
  private static final int REQUESTS = 3;

  /** As behind a proxy that is trusted, so that each test is a client of its own. */
  public static final class Profile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.http.cors.enabled", "true",
          "quarkus.http.cors.origins", PORTAL,
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "tradewire.query.rate-limit.requests", Integer.toString(REQUESTS),
          "tradewire.query.rate-limit.window", "10M");
    }
  }

  private static RequestSpecification client(String address) {
    return given().header("X-Forwarded-For", address);
  }

  @Test
  void aPageOfTheOriginMayRead() {
    for (int i = 0; i < 2; i++) { // From the database, and from memory.
      Response answer =
          client("192.0.2.1").header("Origin", PORTAL).get("/v1/observations?indicator=fdi");
      answer
          .then()
          .statusCode(200)
          .header("Access-Control-Allow-Origin", equalTo(PORTAL))
          .header("Access-Control-Expose-Headers", containsString("ETag"));
      assertEquals(
          List.of("Accept, Accept-Encoding", "origin"), answer.headers().getValues("Vary"));
    }
    client("192.0.2.1")
        .header("Origin", PORTAL)
        .header("Access-Control-Request-Method", "GET")
        .header("Access-Control-Request-Headers", "If-None-Match")
        .options("/v1/observations")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", equalTo(PORTAL))
        .header("Access-Control-Allow-Methods", containsString("GET"));
  }

  @Test
  void aPageOfAnotherOriginMayNot() {
    client("192.0.2.2")
        .header("Origin", "https://other.example")
        .get("/v1/observations?indicator=fdi")
        .then()
        .header("Access-Control-Allow-Origin", not(equalTo("https://other.example")));
  }

  @Test
  void whoAsksTooOftenIsToldWhenThereIsMore() {
    for (int i = 1; i <= REQUESTS; i++) {
      read("192.0.2.3")
          .statusCode(200)
          .header("RateLimit-Policy", equalTo("\"client\";q=3;w=600"))
          .header("RateLimit", matchesPattern("\"client\";r=" + (REQUESTS - i) + ";t=\\d+"));
    }
    read("192.0.2.3")
        .statusCode(429)
        .contentType(ProblemBody.MEDIA_TYPE)
        .header("Retry-After", matchesPattern("\\d+"))
        .header("RateLimit", matchesPattern("\"client\";r=0;t=\\d+"))
        .body("type", equalTo("/v1/problems/too-many-requests"))
        .body("instance", equalTo("/v1/observations"));
    read("192.0.2.4").statusCode(200);
    client("192.0.2.3").get("/q/health/ready").then().statusCode(200);
    client("192.0.2.3").get("/openapi").then().header("RateLimit", nullValue());
  }

  private static ValidatableResponse read(String address) {
    return client(address).get("/v1/observations?indicator=fdi").then();
  }
}
