package io.tradewire.ingest.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.tradewire.local.testing.KafkaTestResource;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The OpenAPI document names every door, what it takes and what it answers. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class OpenApiTest {

  @Test
  void theDocumentNamesEveryDoor() {
    JsonPath document = document();
    Map<String, Map<String, ?>> paths = document.getMap("paths");
    Set<String> doors = new TreeSet<>();
    paths.forEach(
        (path, methods) ->
            methods.keySet().stream()
                .filter(Set.of("get", "post", "delete")::contains)
                .forEach(method -> doors.add(method + " " + path)));
    assertEquals(
        Set.of(
            "post /v1/articles",
            "post /v1/articles/parse",
            "delete /v1/articles/{id}",
            "get /v1/feeds",
            "get /v1/reparse",
            "post /v1/reparse"),
        doors);
  }

  @Test
  void theDoorForArticlesSaysWhatItTakesAndAnswers() {
    JsonPath document = document();
    String post = "paths.'/v1/articles'.post.";
    assertEquals(
        Set.of("application/json", "text/plain", "text/html", "application/x-ndjson"),
        document.getMap(post + "requestBody.content").keySet());
    assertEquals(
        Set.of("200", "202", "400", "413", "415", "422", "503"),
        document.getMap(post + "responses").keySet());
    assertEquals(
        "#/components/schemas/AcceptedArticle",
        document.getString(post + "responses.'202'.content.'application/json'.schema.$ref"));
    assertEquals(
        Set.of("application/problem+json"),
        document.getMap(post + "responses.'503'.content").keySet());
  }

  private static JsonPath document() {
    return given().queryParam("format", "json").get("/q/openapi").then().extract().jsonPath();
  }
}
