package io.tradewire.ingest.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tradewire.ingest.testing.LogReader;
import io.tradewire.ingest.testing.StreamClient;
import io.tradewire.local.testing.KafkaTestResource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class StreamTest {

  @TestHTTPResource URI service;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Test
  void aLineIsAnsweredWhileTheStreamIsOpen() throws IOException {
    try (StreamClient stream = open()) {
      stream.line(article("open-1")).flush();
      JsonNode first = stream.answer();
      assertEquals("HTTP/1.1 200 OK", stream.status());
      assertEquals("open-1", first.path("id").asText());
      assertEquals("accepted", first.path("status").asText());
      assertEquals(1, first.path("line").asInt());
      assertEquals(
          List.of(first.path("revision").asText()),
          LogReader.ofKey(kafka, "articles", "open-1").stream()
              .map(message -> LogReader.header(message, "ce_revision"))
              .toList());
      stream.line(article("open-2")).flush();
      assertEquals("open-2", stream.answer().path("id").asText());
      assertNull(stream.end().answer());
    }
  }

  @Test
  void aBadLineIsAnsweredInItsTurnAndDoesNotEndTheStream() throws IOException {
    try (StreamClient stream = open()) {
      stream
          .line(article("bad-1"))
          .line("{\"text\": ")
          .line("")
          .line("{\"id\": \"bad-4\", \"text\": \"t\", \"publishedOn\": \"soon\"}")
          .line("{\"id\": \"bad-5\", \"text\": \"" + "x".repeat(1_100_000) + "\"}")
          .bytes(new byte[] {(byte) 0xff, 0, '\n'})
          .line(article("bad-7"))
          .end();
      assertAnswer(stream.answer(), 1, "accepted", null);
      assertAnswer(stream.answer(), 2, "rejected", "urn:tradewire:problem:malformed-body");
      assertAnswer(stream.answer(), 4, "rejected", "urn:tradewire:problem:invalid-field");
      assertAnswer(stream.answer(), 5, "rejected", "urn:tradewire:problem:too-large");
      assertAnswer(stream.answer(), 6, "rejected", "urn:tradewire:problem:malformed-body");
      assertAnswer(stream.answer(), 7, "accepted", null);
      assertNull(stream.answer());
    }
    assertEquals(1, LogReader.ofKey(kafka, "articles", "bad-7").size());
  }

  @Test
  void aLongStreamIsAnsweredInOrderAndAllOfItIsInTheLog() throws Exception {
    int count = 20_000;
    try (StreamClient stream = open()) {
      CompletableFuture<Void> sender =
          CompletableFuture.runAsync(() -> send(stream, "long-", count));
      for (int line = 1; line <= count; line++) {
        JsonNode answer = stream.answer();
        assertEquals(line, answer.path("line").asInt());
        assertEquals("long-" + line, answer.path("id").asText());
        assertEquals("accepted", answer.path("status").asText());
      }
      assertNull(stream.answer());
      sender.get();
    }
    Set<String> ids = new HashSet<>();
    LogReader.all(kafka, "articles").forEach(message -> ids.add(message.key()));
    assertTrue(IntStream.rangeClosed(1, count).allMatch(i -> ids.contains("long-" + i)));
  }

  @Test
  void aSenderThatBreaksOffLosesNothingThatWasAnswered() throws IOException {
    try (StreamClient stream = open()) {
      stream.line(article("broken-1")).line(article("broken-2")).flush();
      assertEquals("accepted", stream.answer().path("status").asText());
      assertEquals("accepted", stream.answer().path("status").asText());
      stream.bytes("{\"id\": \"broken-3\", \"text\": \"Wool ro".getBytes(UTF_8)).flush();
    }
    assertEquals(1, LogReader.ofKey(kafka, "articles", "broken-1").size());
    assertEquals(1, LogReader.ofKey(kafka, "articles", "broken-2").size());
    assertEquals(0, LogReader.ofKey(kafka, "articles", "broken-3").size());
  }

  @Test
  void theLastLineNeedsNoLineFeed() throws IOException {
    try (StreamClient stream = open()) {
      stream.line(article("end-1")).bytes(article("end-2").getBytes(UTF_8)).end();
      assertEquals("end-1", stream.answer().path("id").asText());
      assertEquals("end-2", stream.answer().path("id").asText());
      assertNull(stream.answer());
    }
  }

  @Test
  void theSameArticleTwiceKeepsItsOrder() throws IOException {
    try (StreamClient stream = open()) {
      for (int i = 0; i < 200; i++) {
        stream.line("{\"id\": \"twice\", \"text\": \"Wool rose %d%%.\"}".formatted(i));
      }
      stream.end();
      long last = 0;
      for (int i = 0; i < 200; i++) {
        long revision = stream.answer().path("revision").asLong();
        assertTrue(revision > last);
        last = revision;
      }
      List<Long> logged =
          LogReader.ofKey(kafka, "articles", "twice").stream()
              .map(message -> Long.valueOf(LogReader.header(message, "ce_revision")))
              .toList();
      assertEquals(logged.stream().sorted().toList(), logged);
      assertEquals(last, logged.get(199));
    }
  }

  @Test
  void aCompressedStreamIsRead() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write((article("gzip-1") + "\n" + article("gzip-2") + "\n").getBytes(UTF_8));
    }
    try (StreamClient stream = new StreamClient(service.getPort(), "Content-Encoding: gzip\r\n")) {
      stream.bytes(zipped.toByteArray()).end();
      assertEquals("gzip-1", stream.answer().path("id").asText());
      assertEquals("gzip-2", stream.answer().path("id").asText());
      assertNull(stream.answer());
    }
  }

  @Test
  void aCompressedStreamThatIsCutOffSaysFromWhereToGoOn() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped, true)) {
      gzip.write((article("cut-1") + "\n").getBytes(UTF_8));
      gzip.flush();
    }
    byte[] bytes = zipped.toByteArray();
    try (StreamClient stream = new StreamClient(service.getPort(), "Content-Encoding: gzip\r\n")) {
      stream.bytes(Arrays.copyOf(bytes, bytes.length - 9)).end();
      assertAnswer(stream.answer(), 1, "accepted", null);
      assertAnswer(stream.answer(), 2, "rejected", "urn:tradewire:problem:malformed-body");
      assertNull(stream.answer());
    }
  }

  private static void send(StreamClient stream, String prefix, int count) {
    try {
      for (int i = 1; i <= count; i++) {
        stream.line(article(prefix + i));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertAnswer(JsonNode answer, int line, String status, String type) {
    assertEquals(line, answer.path("line").asInt());
    assertEquals(status, answer.path("status").asText());
    assertEquals(type, answer.at("/problem/type").asText(null));
  }

  private StreamClient open() throws IOException {
    return new StreamClient(service.getPort(), "");
  }

  private static String article(String id) {
    return "{\"id\": \"%s\", \"text\": \"Exports of wool rose by 3%% in 2023, the ministry said.\"}"
        .formatted(id);
  }
}
