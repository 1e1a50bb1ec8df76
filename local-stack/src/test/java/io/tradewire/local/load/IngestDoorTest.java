package io.tradewire.local.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.tradewire.local.net.Ports;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IngestDoorTest {

  private static final Submission ARTICLE =
      new Submission("a.txt", "text/plain", "Trade grew.".getBytes(StandardCharsets.UTF_8));

  private record Answer(int status, String body) {}

  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();
  private HttpServer server;

  @BeforeEach
  void startServer() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(Ports.LOOPBACK), 0), 0);
    server.createContext(
        "/v1/articles",
        exchange -> {
          asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          Answer answer = answers.remove();
          byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(answer.status(), body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
  }

  @Test
  void tellsTheIdAndHowManyFiguresWereRead() throws Exception {
    answers.add(new Answer(202, "{\"id\":\"a1\",\"revision\":7,\"figures\":[{},{}]}"));
    assertEquals(new Outcome.Accepted("a.txt", "a1", 2), submit());
    assertEquals("Trade grew.", asked.remove());
  }

  @Test
  void postsAgainWhenTheBrokerWasAway() throws Exception {
    answers.add(new Answer(503, "{}"));
    answers.add(new Answer(202, "{\"id\":\"a1\",\"figures\":[]}"));
    assertEquals(new Outcome.Accepted("a.txt", "a1", 0), submit());
    assertEquals(2, asked.size());
  }

  @Test
  void doesNotRepeatWhatIsRefusedAndTellsWhy() throws Exception {
    answers.add(new Answer(400, "{\"title\":\"Invalid field\",\"detail\":\"the text is empty\"}"));
    assertEquals(new Outcome.Rejected("a.txt", "400 the text is empty"), submit());
    assertEquals(1, asked.size());
  }

  @Test
  void givesUpOnADoorThatIsNotThere() throws Exception {
    stopServer();
    Outcome.Undelivered outcome = assertInstanceOf(Outcome.Undelivered.class, submit());
    assertTrue(outcome.reason().contains("ConnectException"), outcome.reason());
  }

  private Outcome submit() throws Exception {
    URI ingest = URI.create("http://" + Ports.LOOPBACK + ":" + server.getAddress().getPort());
    return new IngestDoor(ingest, Duration.ofMillis(1)).submit(ARTICLE).get(60, TimeUnit.SECONDS);
  }
}
