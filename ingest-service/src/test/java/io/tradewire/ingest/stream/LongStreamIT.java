package io.tradewire.ingest.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradewire.ingest.testing.LogReader;
import io.tradewire.ingest.testing.ServiceProcess;
import io.tradewire.ingest.testing.StreamClient;
import io.tradewire.local.broker.LocalBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A stream of any length needs no more memory than a short one: the packaged service has 128 MB of
 * heap. {@code mvn verify} sends 20,000 articles, {@code -Pslow} a million.
 */
class LongStreamIT {

  private static final int ARTICLES = Integer.getInteger("it.articles");

  /** Now and then two articles that follow each other come near the limit of 1 MiB. */
  private static final int LARGE_EVERY = 1_000;

  private static final String LARGE = "Wool was sold at the market. ".repeat(30_000);

  @TempDir Path folder;

  @Test
  void everyLineIsAnsweredInOrderAndIsInTheLogOnce() throws Exception {
    try (LocalBroker broker = new LocalBroker(folder.resolve("kafka"), 0).start();
        ServiceProcess service =
            ServiceProcess.start(broker.bootstrapServers(), folder, Map.of(), "-Xmx128m")) {
      try (StreamClient stream = new StreamClient(service.port(), "")) {
        CompletableFuture<Void> sender = CompletableFuture.runAsync(() -> send(stream));
        for (int line = 1; line <= ARTICLES; line++) {
          JsonNode answer = answer(stream, service);
          assertEquals(line, answer.path("line").asInt(), service::log);
          assertEquals("long-" + line, answer.path("id").asText());
          assertEquals("accepted", answer.path("status").asText(), answer::toString);
        }
        assertNull(stream.answer());
        sender.get();
      }
      assertTrue(service.isAlive());
      assertEquals(ARTICLES, logged(broker.bootstrapServers()).cardinality());
    }
  }

  /** The next answer; where there is none, what the service said before it died. */
  private static JsonNode answer(StreamClient stream, ServiceProcess service) throws IOException {
    try {
      return stream.answer();
    } catch (IOException e) {
      throw new IOException("no answer; ingest-service said:\n" + service.log(), e);
    }
  }

  private static BitSet logged(String kafka) {
    BitSet lines = new BitSet();
    LogReader.forEach(
        kafka,
        "articles",
        message -> {
          int line = Integer.parseInt(message.key().substring("long-".length()));
          assertTrue(!lines.get(line), () -> message.key() + " is in the log twice");
          lines.set(line);
        });
    return lines;
  }

  private static void send(StreamClient stream) {
    try {
      for (int line = 1; line <= ARTICLES; line++) {
        String text =
            line % LARGE_EVERY < 2
                ? LARGE
                : "Exports of wool from Mongolia to Chile rose by 3% to $12 million in 2023.";
        stream.line("{\"id\": \"long-%d\", \"text\": \"%s\"}".formatted(line, text));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
