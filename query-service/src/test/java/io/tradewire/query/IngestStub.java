package io.tradewire.query;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands in for ingest-service's {@code POST /v1/articles/parse}: answers over real HTTP what a
 * test has set, or fails as a test has set.
 */
public final class IngestStub implements QuarkusTestResourceLifecycleManager {

  private static volatile int status;
  private static volatile String body;
  private static final AtomicInteger FAILURES = new AtomicInteger();
  private static final AtomicInteger CALLS = new AtomicInteger();

  private static volatile long delayMillis;

  private HttpServer server;

  /** Answers this from now on. */
  public static void answer(int newStatus, String newBody) {
    status = newStatus;
    body = newBody;
    FAILURES.set(0);
    CALLS.set(0);
    delayMillis = 0;
  }

  /** Answers so much later. */
  public static void delay(long millis) {
    delayMillis = millis;
  }

  /** Answers 503 so many times first. */
  public static void failFirst(int times) {
    FAILURES.set(times);
  }

  /** Calls since {@link #answer}. */
  public static int calls() {
    return CALLS.get();
  }

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/v1/articles/parse",
        exchange -> {
          CALLS.incrementAndGet();
          exchange.getRequestBody().readAllBytes();
          pause();
          boolean fails = FAILURES.getAndUpdate(f -> Math.max(0, f - 1)) > 0;
          byte[] answer = (fails ? "{}" : body).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(fails ? 503 : status, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    return Map.of(
        "quarkus.rest-client.ingest.url", "http://localhost:" + server.getAddress().getPort());
  }

  private static void pause() {
    try {
      Thread.sleep(delayMillis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }
}
