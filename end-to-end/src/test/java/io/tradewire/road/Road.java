package io.tradewire.road;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tradewire.local.load.ArticleFiles;
import io.tradewire.local.net.Http;
import io.tradewire.local.process.Console;
import io.tradewire.local.sample.SampleArticles;
import io.tradewire.local.stack.Stack;
import io.tradewire.local.stack.StackHome;
import io.tradewire.local.stack.StackPorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A running suite, and what tests ask of it: articles in, observations out, over HTTP alone. */
final class Road implements AutoCloseable {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Stack stack;

  private Road(Stack stack) {
    this.stack = stack;
  }

  /** Folder of the project. */
  static Path root() {
    return Path.of(System.getProperty("tradewire.root")).toAbsolutePath().normalize();
  }

  /** Starts the packaged services, a broker and a database on this data folder, on free ports. */
  static Road open(Path data) {
    Stack stack =
        new Stack(new StackHome(root(), data), StackPorts.free(), new Console(System.out));
    stack.start();
    return new Road(stack);
  }

  /** Takes the articles of files and folders in; returns when they can be queried. */
  void travel(Path... files) {
    List<Path> found = ArticleFiles.find(List.of(files));
    SampleArticles.load(stack.address(Stack.INGEST), found)
        .forEach(id -> SampleArticles.awaitArticle(stack.address(Stack.QUERY), id));
  }

  /** The observations that {@code /v1/observations} answers with, each with its quotes. */
  List<Observation> observations(String query) {
    JsonNode answer = get("/v1/observations?" + query);
    assertEquals("null", answer.path("next").toString(), "all observations on one page");
    List<Observation> observations = new ArrayList<>();
    for (JsonNode item : answer.path("items")) {
      JsonNode claims = get("/v1/observations/" + item.path("id").asText() + "/claims");
      checkQuotes(claims);
      observations.add(Observation.of(item, claims));
    }
    return observations;
  }

  /** A quote is what stands at its place in the text of its article, which can be read here. */
  private void checkQuotes(JsonNode claims) {
    for (JsonNode claim : claims.path("items")) {
      String text = get("/v1/articles/" + claim.path("article").asText()).path("text").asText();
      String there =
          text.substring(claim.path("quoteStart").asInt(), claim.path("quoteEnd").asInt());
      assertEquals(there, claim.path("quote").asText());
    }
  }

  /** What {@code POST /v1/check} answers to the text of an article. */
  JsonNode check(String text, String publishedOn) {
    URI uri = stack.address(Stack.QUERY).resolve("/v1/check");
    try {
      HttpRequest request =
          HttpRequest.newBuilder(uri)
              .header("Content-Type", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      JSON.createObjectNode()
                          .put("text", text)
                          .put("publishedOn", publishedOn)
                          .toString()))
              .build();
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      assertEquals(200, answer.statusCode(), () -> uri + " answers " + answer.body());
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(uri + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(uri + " was not waited for", e);
    }
  }

  JsonNode get(String path) {
    URI uri = stack.address(Stack.QUERY).resolve(path);
    try {
      HttpResponse<String> answer = Http.get(uri);
      assertEquals(200, answer.statusCode(), () -> uri + " answers " + answer.body());
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(uri + " does not answer", e);
    }
  }

  @Override
  public void close() {
    stack.close();
  }
}
