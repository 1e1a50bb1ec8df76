package io.tradewire.ingest.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.tradewire.local.testing.KafkaTestResource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The forms that a body may have: plain text, HTML, compressed. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class BodyTest {

  private static final String TEXT =
      "Mongolia's wool exports to Chile reached $12 million in 2023.";

  @Test
  void plainTextIsAnArticle() {
    given()
        .contentType("text/plain; charset=windows-1252")
        .body("Perú sold wool for €2 million.".getBytes(Charset.forName("cp1252")))
        .post("/v1/articles/parse")
        .then()
        .statusCode(200)
        .body("article.text", equalTo("Perú sold wool for €2 million."))
        .body("article.revision", equalTo(0))
        .body("figures", notNullValue());
  }

  @Test
  void htmlIsCleanedOfThePageAroundIt() {
    given()
        .contentType("text/html; charset=utf-8")
        .body("<title>Wool</title><nav>Home</nav><p>Wool &amp; silk rose 3%.</p>".getBytes(UTF_8))
        .post("/v1/articles/parse")
        .then()
        .statusCode(200)
        .body("article.title", equalTo("Wool"))
        .body("article.text", equalTo("Wool & silk rose 3%."));
    given()
        .contentType("application/json")
        .body("{\"html\": \"<p>Wool rose 3%.\", \"title\": \"Mine\"}")
        .post("/v1/articles/parse")
        .then()
        .body("article.title", equalTo("Mine"))
        .body("article.text", equalTo("Wool rose 3%."));
  }

  @Test
  void compressedBodiesAreRead() throws Exception {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(TEXT.getBytes(UTF_8));
    }
    parseCoded("gzip", zipped.toByteArray()).then().body("article.text", equalTo(TEXT));
    byte[] brotli = HexFormat.of().parseHex("8b0180776f6f6c03");
    parseCoded("br", brotli).then().body("article.text", equalTo("wool"));
    parseCoded("gzip", TEXT.getBytes(UTF_8))
        .then()
        .statusCode(400)
        .body("field", equalTo("Content-Encoding"));
    parseCoded("gzip", Arrays.copyOf(zipped.toByteArray(), 40)).then().statusCode(400);
    parseCoded("zstd", new byte[] {1}).then().statusCode(415).header("Accept-Encoding", "gzip, br");
  }

  @Test
  void aBombIsRefusedBeforeItGoesOff() throws Exception {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(new byte[50_000_000]);
    }
    parseCoded("gzip", zipped.toByteArray()).then().statusCode(413);
  }

  private static Response parseCoded(String coding, byte[] body) {
    return given()
        .contentType("text/plain")
        .header("Content-Encoding", coding)
        .body(body)
        .post("/v1/articles/parse");
  }
}
