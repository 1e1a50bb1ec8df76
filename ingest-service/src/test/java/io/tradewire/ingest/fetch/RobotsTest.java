package io.tradewire.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.tradewire.ingest.IngestConfig;
import io.tradewire.ingest.testing.TestConfig;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RobotsTest {

  private static final IngestConfig CONFIG =
      TestConfig.with(Map.of("fetching.private-hosts", "127.0.0.1"));

  private final AtomicInteger asked = new AtomicInteger();
  private Vertx vertx;
  private Robots robots;
  private HttpServer site;
  private int status = 200;
  private String rules = "";

  @BeforeEach
  void open() throws IOException {
    vertx = Vertx.vertx();
    robots = new Robots(new Fetcher(vertx, CONFIG), CONFIG);
    site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    site.createContext(
        "/robots.txt",
        exchange -> {
          asked.incrementAndGet();
          byte[] body = rules.getBytes(UTF_8);
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    site.start();
  }

  @AfterEach
  void close() {
    site.stop(0);
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void whatTheSiteForbidsIsNotFetched() {
    rules = "User-agent: *\nDisallow: /closed/\nCrawl-delay: 7\n";
    assertTrue(robots.allow(page("/open/1")));
    assertFalse(robots.allow(page("/closed/1")));
    assertEquals(Duration.ofSeconds(7), robots.delay(page("/open/1")));
    assertEquals(1, asked.get());
  }

  @Test
  void rulesForThisServiceGoBeforeThoseForAll() {
    rules = "User-agent: *\nDisallow: /\n\nUser-agent: tradewire\nDisallow: /private/\n";
    assertTrue(robots.allow(page("/news")));
    assertFalse(robots.allow(page("/private/news")));
  }

  @Test
  void aSiteWithoutRulesAllowsAll() {
    status = 404;
    assertTrue(robots.allow(page("/anything")));
    assertEquals(Duration.ZERO, robots.delay(page("/anything")));
  }

  @Test
  void rulesThatCannotBeHadForbidAllForTheTimeBeing() {
    status = 503;
    assertFalse(robots.allow(page("/anything")));
  }

  private URI page(String path) {
    return URI.create("http://127.0.0.1:" + site.getAddress().getPort() + path);
  }
}
