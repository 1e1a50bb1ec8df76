package io.tradewire.local.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tradewire.local.net.Ports;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a door that takes as many articles as it is told to and is away then. */
class ImportingTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private final List<String> taken = new ArrayList<>();
  private final StringWriter rejects = new StringWriter();
  private int room = Integer.MAX_VALUE;
  private HttpServer server;

  @BeforeEach
  void startServer() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(Ports.LOOPBACK), 0), 0);
    server.createContext("/v1/articles", this::answer);
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
  }

  @Test
  void allArticlesOfAllFilesAreHandedInOnceAndInOrder() throws Exception {
    List<Path> files = List.of(file("a", 700), file("b", 3), file("c", 1200));
    assertTrue(run(files).tally().complete());
    assertEquals(ids("a", 700, "b", 3, "c", 1200), taken);
    run(files);
    assertEquals(1903, taken.size());
  }

  @Test
  void anImportThatWasBrokenOffGoesOnWhereItWas() throws Exception {
    List<Path> files = List.of(file("a", 700), file("b", 30));
    room = 610;
    assertFalse(run(files).tally().complete());
    assertEquals(610, taken.size());
    room = Integer.MAX_VALUE;
    assertTrue(run(files).tally().complete());
    assertEquals(ids("a", 700, "b", 30), taken);
  }

  @Test
  void whatIsRejectedIsWrittenDownAndNotTriedAgain() throws Exception {
    Path file = folder.resolve("r.jsonl");
    Files.writeString(file, "{\"id\":\"r-1\"}\n{\"id\":\"bad\"}\n{\"id\":\"r-3\"}\n");
    run(List.of(file));
    assertEquals(List.of("r-1", "r-3"), taken);
    assertEquals(
        "{\"origin\":\""
            + file
            + ":2\",\"reason\":\"text: bad\",\"article\":\"{\\\"id\\\":\\\"bad\\\"}\"}\n",
        rejects.toString());
    run(List.of(file));
    assertEquals(List.of("r-1", "r-3"), taken);
  }

  @Test
  void aFileThatBreaksOffDoesNotKeepTheOthersWaiting() throws Exception {
    Path broken = folder.resolve("broken.jsonl.gz");
    try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(broken))) {
      gzip.write("{\"id\":\"z-1\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = Files.readAllBytes(broken);
    Files.write(broken, Arrays.copyOf(whole, whole.length - 9));
    Path empty = Files.write(folder.resolve("empty.warc.gz"), new byte[] {1, 2, 3});
    ImportReport report = run(List.of(broken, empty, file("c", 2)));
    assertFalse(report.tally().complete());
    assertEquals(ids("c", 2), taken.subList(taken.size() - 2, taken.size()));
    List<String> reasons = report.tally().reasons();
    assertEquals(2, reasons.size(), reasons::toString);
    assertTrue(
        reasons.get(0).startsWith(broken + ": the file cannot be read any further: "),
        reasons.get(0));
    assertTrue(reasons.get(1).startsWith(empty.toString()), reasons.get(1));
  }

  private ImportReport run(List<Path> files) throws Exception {
    URI door = URI.create("http://" + Ports.LOOPBACK + ":" + server.getAddress().getPort());
    ImportReport report = new ImportReport(rejects, 1);
    try (ImportMemory memory = ImportMemory.open(folder.resolve("memory"))) {
      new Importing(new StreamDoor(door, Duration.ofMillis(1)), memory, report).run(files);
    }
    return report;
  }

  private Path file(String name, int articles) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".jsonl"),
        IntStream.rangeClosed(1, articles)
            .mapToObj(i -> "{\"id\":\"" + name + "-" + i + "\"}\n")
            .collect(Collectors.joining()));
  }

  private static List<String> ids(Object... filesAndCounts) {
    List<String> ids = new ArrayList<>();
    for (int f = 0; f < filesAndCounts.length; f += 2) {
      for (int i = 1; i <= (int) filesAndCounts[f + 1]; i++) {
        ids.add(filesAndCounts[f] + "-" + i);
      }
    }
    return ids;
  }

  private void answer(HttpExchange exchange) throws IOException {
    StringBuilder answers = new StringBuilder();
    int line = 0;
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    for (String article : body.lines().toList()) {
      answers.append(answer(++line, JSON.readTree(article).path("id").asText())).append('\n');
    }
    byte[] bytes = answers.toString().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String answer(int line, String id) {
    if (id.equals("bad")) {
      return "{\"line\":%d,\"status\":\"rejected\",\"problem\":{\"status\":400,\"field\":\"text\",\"detail\":\"bad\"}}"
          .formatted(line);
    }
    if (taken.size() >= room) {
      return "{\"line\":%d,\"status\":\"rejected\",\"problem\":{\"status\":503,\"detail\":\"away\"}}"
          .formatted(line);
    }
    taken.add(id);
    return "{\"line\":%d,\"id\":\"%s\",\"status\":\"accepted\",\"figures\":0}".formatted(line, id);
  }
}
