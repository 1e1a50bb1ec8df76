package io.tradewire.local.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.tradewire.local.stack.StackFailure;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class ArticleFilesTest {

  @TempDir Path folder;

  @Test
  void findsFilesOfAKnownKindInFoldersByName() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("2021/11"));
    Path text = Files.writeString(deep.resolve("b.txt"), "Trade grew.");
    Path lines = Files.writeString(folder.resolve("a.jsonl"), "{}");
    Files.writeString(folder.resolve("README.md"), "no article");
    assertEquals(List.of(text, lines), ArticleFiles.find(List.of(folder)));
  }

  @Test
  void refusesWhatIsNotThereAndWhatItCannotRead() throws Exception {
    Path missing = folder.resolve("missing.txt");
    Path picture = Files.writeString(folder.resolve("picture.png"), "");
    assertEquals(
        "There is no readable file or folder " + missing + ".",
        assertThrows(StackFailure.class, () -> ArticleFiles.find(List.of(missing))).getMessage());
    assertEquals(
        picture
            + " is of no known kind: name a .txt, .html, .jsonl, .jsonl.gz, .csv, .warc or .warc.gz"
            + " file or a folder.",
        assertThrows(StackFailure.class, () -> ArticleFiles.find(List.of(picture))).getMessage());
  }

  @Test
  void aTextFileIsOneArticleAsItIs() throws Exception {
    String text = " date 2021-11-03 Trade grew\n\nMünster reported 5%.\n";
    Path file = Files.writeString(folder.resolve("a.txt"), text);
    Submission article = read(file).get(0);
    assertEquals(file.toString(), article.origin());
    assertEquals("text/plain; charset=utf-8", article.contentType());
    assertEquals(text, new String(article.body(), StandardCharsets.UTF_8));
  }

  @Test
  void eachFilledLineOfAJsonLinesFileIsAnArticleKnownByItsNumber() throws Exception {
    Path file =
        Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"a\"}\n\n{\"text\":\"b\"}\n");
    List<Submission> articles = read(file);
    assertEquals(2, articles.size());
    assertEquals(file + ":3", articles.get(1).origin());
    assertEquals("application/json", articles.get(1).contentType());
    assertEquals("{\"text\":\"b\"}", new String(articles.get(1).body(), StandardCharsets.UTF_8));
  }

  @Test
  void anOldTextFileIsReadAsWhatOldFilesAre() throws Exception {
    Path file = Files.write(folder.resolve("a.txt"), "Münster – 5%".getBytes("windows-1252"));
    assertEquals("Münster – 5%", new String(read(file).get(0).body(), StandardCharsets.UTF_8));
  }

  @Test
  void whatIsNoUtf8ReachesTheDoorAsItIs() throws Exception {
    byte[] line = {'{', '"', (byte) 0xff, '"', '}'};
    Path file = Files.write(folder.resolve("a.jsonl"), line);
    assertArrayEquals(line, read(file).get(0).body());
  }

  @Test
  void compressedLinesAreLines() throws Exception {
    Path file = folder.resolve("a.jsonl.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("{\"text\":\"a\"}\n{\"text\":\"b\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(List.of("{\"text\":\"a\"}", "{\"text\":\"b\"}"), lines(file));
  }

  @Test
  void theRowsOfATableAreArticlesByItsHeader() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a.csv"),
            "id,title,text\n1,\"Wool, silk\",\"It said \"\"up\"\".\nBy 3%.\"\n2,,Copper.\n");
    assertEquals(
        List.of(
            "{\"id\":\"1\",\"title\":\"Wool, silk\",\"text\":\"It said \\\"up\\\".\\nBy 3%.\"}",
            "{\"id\":\"2\",\"text\":\"Copper.\"}"),
        lines(file));
  }

  @Test
  void aPageIsReadInTheCharsetThatItNames() throws Exception {
    String page = "<meta charset=windows-1251><p>Медь";
    Path file = Files.write(folder.resolve("a.html"), page.getBytes("windows-1251"));
    assertEquals(List.of("{\"html\":\"" + page + "\"}"), lines(file));
  }

  @Test
  void thePagesOfACrawlAreArticlesWithTheirAddress() throws Exception {
    Path file = folder.resolve("a.warc.gz");
    try (WarcWriter warc = new WarcWriter(open(file), WarcCompression.GZIP)) {
      warc.write(response("https://news.example/a", 200, "text/html;charset=utf-8", "<p>Kaçar"));
      warc.write(response("https://news.example/b.png", 200, "image/png", "PNG"));
      warc.write(response("https://news.example/c", 404, "text/html", "<p>Gone"));
    }
    assertEquals(
        List.of("{\"html\":\"<p>Kaçar\",\"url\":\"https://news.example/a\"}"), lines(file));
  }

  private static FileChannel open(Path file) throws Exception {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static WarcResponse response(String url, int status, String type, String body)
      throws Exception {
    HttpResponse http =
        new HttpResponse.Builder(status, "")
            .body(MediaType.parse(type), body.getBytes(StandardCharsets.UTF_8))
            .build();
    return new WarcResponse.Builder(url).body(http).build();
  }

  private static List<String> lines(Path file) throws Exception {
    List<String> lines = new ArrayList<>();
    for (Submission submission : read(file)) {
      lines.add(new String(StreamDoor.json(submission), StandardCharsets.UTF_8));
    }
    return lines;
  }

  private static List<Submission> read(Path file) {
    try (Stream<Submission> articles = ArticleFiles.read(List.of(file))) {
      return articles.toList();
    }
  }
}
