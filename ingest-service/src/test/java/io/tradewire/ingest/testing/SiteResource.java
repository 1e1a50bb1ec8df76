package io.tradewire.ingest.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A news site with a feed, on loopback, which tells at {@code /requests} what was asked of it. */
public final class SiteResource implements QuarkusTestResourceLifecycleManager {

  /** Configuration key that holds the site's address. */
  public static final String ADDRESS = "test.site";

  private static final String ETAG = "\"v1\"";

  private final List<String> requests = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String address;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException("no port on loopback", e);
    }
    address = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/", this::handle);
    server.start();
    return Map.of(
        ADDRESS,
        address,
        "tradewire.ingest.feeds.urls",
        address + "/feed.xml," + address + "/busy.xml",
        "tradewire.ingest.feeds.every",
        "300ms",
        "tradewire.ingest.fetching.host-spacing",
        "1ms",
        "tradewire.ingest.fetching.private-hosts",
        "127.0.0.1");
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    switch (path) {
      case "/feed.xml" -> feed(exchange);
      case "/busy.xml" -> {
        exchange.getResponseHeaders().add("Retry-After", "3600");
        answer(exchange, "text/plain", 503, new byte[0]);
      }
      case "/robots.txt" -> answer(exchange, "text/plain", "User-agent: *\nDisallow: /closed/\n");
      case "/pages/wool" -> answer(exchange, "text/html; charset=utf-8", WOOL);
      case "/pages/copper" ->
          answer(exchange, "text/html", 200, COPPER.getBytes(Charset.forName("windows-1251")));
      case "/closed/tin" -> answer(exchange, "text/html", "<p>Tin, as the page says it.");
      case "/requests" -> answer(exchange, "text/plain", String.join("\n", requests));
      case "/to-localhost" -> {
        int port = server.getAddress().getPort();
        exchange.getResponseHeaders().add("Location", "http://localhost:" + port + "/pages/wool");
        answer(exchange, "text/plain", 302, new byte[0]);
      }
      case "/endless" -> answer(exchange, "text/plain", 200, new byte[6_000_000]);
      default -> answer(exchange, "text/plain", 404, new byte[0]);
    }
  }

  private void feed(HttpExchange exchange) throws IOException {
    if (ETAG.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      answer(exchange, null, 304, new byte[0]);
      return;
    }
    exchange.getResponseHeaders().add("ETag", ETAG);
    answer(exchange, "application/rss+xml", FEED.replace("SITE", address));
  }

  private void answer(HttpExchange exchange, String type, String text) throws IOException {
    answer(exchange, type, 200, text.getBytes(UTF_8));
  }

  private void answer(HttpExchange exchange, String type, int status, byte[] body)
      throws IOException {
    requests.add(exchange.getRequestURI().getPath() + " " + status);
    if (type != null) {
      exchange.getResponseHeaders().add("Content-Type", type);
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static final String FEED =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0"><channel><title>Example News</title><link>SITE/</link>
      <item><title>Tin</title><link>SITE/closed/tin</link><guid>3</guid>
        <description>&lt;p&gt;Tin, as the feed itself says it.&lt;/p&gt;</description></item>
      <item><title>Copper</title><link>/pages/copper</link><guid>2</guid></item>
      <item><title>Wool</title><link>SITE/pages/wool?utm_source=rss</link><guid>1</guid>
        <pubDate>Thu, 01 Feb 2024 09:00:00 +0000</pubDate></item>
      </channel></rss>\
      """;

  private static final String WOOL =
      """
      <html><head><title>Wool</title><link rel="canonical" href="/pages/wool"></head><body>
      <nav>Subscribe</nav><article><h1>Wool</h1><p>Exports of wool from Mongolia to Chile rose by
      12% to $14 million in 2023, the ministry of trade said, and more is expected.</p></article>
      </body></html>\
      """;

  private static final String COPPER =
      "<meta charset=windows-1251><article><p>Экспорт меди вырос на 3% в 2023 году.</article>";
}
