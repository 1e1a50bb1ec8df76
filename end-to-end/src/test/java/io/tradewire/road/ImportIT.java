package io.tradewire.road;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tradewire.local.net.Waiting;
import io.tradewire.local.process.Console;
import io.tradewire.local.stack.Stack;
import io.tradewire.local.stack.StackHome;
import io.tradewire.local.stack.StackPorts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** {@code tradewire import}, as people use it, into the packaged ingest-service and the log. */
class ImportIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MANY = 6_000;

  /** What is under way when an import breaks off: a batch that is answered and one that is not. */
  private static final int UNDER_WAY = 1_000;

  @TempDir Path folder;
  private Path files;
  private Stack stack;

  @BeforeEach
  void start() throws IOException {
    files = Files.createDirectory(folder.resolve("files"));
    StackHome home = new StackHome(Road.root(), folder.resolve("data"));
    stack = new Stack(home, StackPorts.free(), new Console(System.out));
    stack.startDoor(Map.of());
  }

  @AfterEach
  void stop() {
    stack.close();
  }

  @Test
  void filesOfAllKindsComeInAndRejectsAreWrittenDown() throws Exception {
    write("stamped.txt", " date 2021-11-03 Wool\nWool exports rose by 3% in October.\n");
    write("page.html", "<nav>Home</nav><article><h1>Copper</h1><p>Copper rose 4%.</article>");
    Path lines = write("lines.jsonl", article("line-1") + "{\"text\": 7}\n" + article("line-3"));
    gzip("packed.jsonl.gz", article("packed-1") + article("packed-2"));
    write("table.csv", "id,text,publishedOn\nrow-1,\"Wool, up 3%\",2024-02-01\nrow-2,Tin,\n");
    warc("crawl.warc.gz", "https://news.example/a");
    Path rejects = folder.resolve("rejects.jsonl");

    assertEquals(1, importing(rejects).waitFor());
    Map<String, Integer> logged = logged();
    assertEquals(9, logged.size(), logged::toString);
    assertTrue(
        logged
            .keySet()
            .containsAll(List.of("line-1", "line-3", "packed-1", "packed-2", "row-1", "row-2")));
    List<JsonNode> events = new ArrayList<>();
    ArticleTopic.read(stack.broker(), message -> events.add(json(message.value())));
    assertTrue(
        events.stream()
            .anyMatch(event -> event.at("/article/publishedOn").asText().equals("2021-11-03")));
    assertTrue(
        events.stream()
            .anyMatch(event -> event.at("/article/url").asText().equals("https://news.example/a")));

    List<String> rejected = Files.readAllLines(rejects);
    assertEquals(1, rejected.size());
    JsonNode reject = JSON.readTree(rejected.get(0));
    assertEquals(lines + ":2", reject.path("origin").asText());
    assertEquals("text: it holds a number, not a string", reject.path("reason").asText());
    assertEquals("{\"text\": 7}", reject.path("article").asText());

    assertEquals(0, importing(rejects).waitFor(), "all was imported before");
    assertEquals(logged, logged());
  }

  @Test
  void anImportThatWasKilledGoesOnWhereItWas() throws Exception {
    write(
        "many.jsonl",
        IntStream.range(0, MANY).mapToObj(i -> article("many-" + i)).collect(Collectors.joining()));
    Path rejects = folder.resolve("rejects.jsonl");
    Path memory = folder.resolve("memory/imported");
    Process first = importing(rejects);
    assertTrue(
        Waiting.until(
            () -> !first.isAlive() || (Files.exists(memory) && memory.toFile().length() > 0),
            Duration.ofSeconds(60)));
    first.destroyForcibly().waitFor();
    int before = logged().size();
    assertTrue(before > 0 && before < MANY, "killed in the middle, not after " + before);

    assertEquals(0, importing(rejects).waitFor());
    Map<String, Integer> logged = logged();
    assertEquals(MANY, logged.size());
    long twice = logged.values().stream().filter(times -> times > 1).count();
    assertTrue(twice <= UNDER_WAY, twice + " articles were imported twice");
    assertFalse(Files.exists(rejects));
  }

  private Process importing(Path rejects) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dtradewire.root=" + Road.root());
    command.addAll(List.of("-Xmx128m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("io.tradewire.local.command.Tradewire", "import"));
    command.addAll(List.of("--ingest-url", stack.address(Stack.INGEST).toString()));
    command.addAll(List.of("--data", folder.resolve("memory").toString()));
    command.addAll(List.of("--rejects", rejects.toString(), files.toString()));
    return new ProcessBuilder(command).inheritIO().start();
  }

  /** How often each article stands in the log. */
  private Map<String, Integer> logged() {
    Map<String, Integer> times = new java.util.HashMap<>();
    ArticleTopic.read(stack.broker(), message -> times.merge(message.key(), 1, Integer::sum));
    return times;
  }

  private static JsonNode json(byte[] value) {
    try {
      return JSON.readTree(value);
    } catch (IOException e) {
      throw new AssertionError("no event", e);
    }
  }

  private static String article(String id) {
    return "{\"id\": \"%s\", \"text\": \"Exports of wool rose by 3%% in 2023.\"}\n".formatted(id);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(files.resolve(name), content);
  }

  private void gzip(String name, String content) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(files.resolve(name)))) {
      out.write(content.getBytes(UTF_8));
    }
  }

  private void warc(String name, String url) throws IOException {
    HttpResponse page =
        new HttpResponse.Builder(200, "OK")
            .body(
                MediaType.parse("text/html;charset=utf-8"),
                "<article><p>Zinc exports rose by 5%.</article>".getBytes(UTF_8))
            .build();
    FileChannel file =
        FileChannel.open(files.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try (WarcWriter warc = new WarcWriter(file, WarcCompression.GZIP)) {
      warc.write(new WarcResponse.Builder(url).body(page).build());
    }
  }
}
