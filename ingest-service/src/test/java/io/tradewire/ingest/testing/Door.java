package io.tradewire.ingest.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;

/** The door that articles come in by. */
public final class Door {

  private Door() {}

  /** Submits an article as JSON and returns the answer, once it was accepted. */
  public static JsonPath submit(String json) {
    return given()
        .contentType("application/json")
        .body(json)
        .post("/v1/articles")
        .then()
        .statusCode(202)
        .extract()
        .jsonPath();
  }
}
