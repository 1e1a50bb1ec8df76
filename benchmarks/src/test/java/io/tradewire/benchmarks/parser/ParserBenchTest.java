package io.tradewire.benchmarks.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.parser.RawArticle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParserBenchTest {

  private static final String TWO_LINES =
      """
      {"id": "a", "publishedOn": "2020-02-03", "title": "Title", "text": "Four"}
      {"id": "b", "text": "Äöü"}
      """;

  @TempDir Path folder;

  @Test
  void measuresBothTheParserAndItsPeer() throws Exception {
    Path file = Files.writeString(folder.resolve("two.jsonl"), TWO_LINES);
    ParserFigures figures = ParserBench.run(new Settings(file.toString(), 0, 1, 50));
    assertTrue(figures.articlesPerSecond() > 0);
    assertTrue(figures.bytesPerArticle() > 0);
    assertEquals(
        1e9, figures.articlesPerSecond() * figures.nanosPerCharacter() * 7 / 2, 1, "7 characters");
    assertTrue(figures.icuRatio() > 0);
  }

  @Test
  void countsPerArticleAndPerCharacter() throws IOException {
    Path file = Files.writeString(folder.resolve("two.jsonl"), TWO_LINES);
    ParserFigures figures = ParserFigures.of(Corpus.load(file.toString()), 0.5, 0.1, 3000);
    assertEquals(
        "{\"articles_per_s\": 4000, \"ns_per_char\": 71428.57, \"bytes_per_article\": 1500,"
            + " \"icu_ratio\": 5.00}",
        figures.json());
  }

  @Test
  void readsPlainAndGzippedLines() throws IOException {
    Path plain = Files.writeString(folder.resolve("two.jsonl"), TWO_LINES);
    Path gzipped = folder.resolve("two.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzipped))) {
      out.write(TWO_LINES.getBytes(StandardCharsets.UTF_8));
    }
    List<RawArticle> expected =
        List.of(
            new RawArticle("a", "Four", LocalDate.of(2020, 2, 3), "Title", null, null),
            new RawArticle("b", "Äöü", null, null, null, null));
    assertEquals(expected, Corpus.load(plain.toString()).articles());
    assertEquals(expected, Corpus.load(gzipped.toString()).articles());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"id\": \"a\"}\n"})
  void aCorpusWithoutTextIsAnError(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("none.jsonl"), lines);
    assertThrows(IOException.class, () -> Corpus.load(file.toString()));
  }

  @Test
  void generatedTextIsTheSameInEveryRun() {
    assertEquals(NewsText.articles(50, 1), NewsText.articles(50, 1));
  }

  @Test
  void knowsItsOptions() {
    assertEquals(
        new Settings(Path.of("x.jsonl").toAbsolutePath().toString(), 2, 3, 4_000),
        Settings.parse(
            "--corpus", "x.jsonl", "--forks", "2", "--iterations", "3", "--seconds", "4"));
    assertThrows(IllegalArgumentException.class, () -> Settings.parse("--seconds"));
    assertThrows(IllegalArgumentException.class, () -> Settings.parse("--seconds", "0"));
    assertThrows(IllegalArgumentException.class, () -> Settings.parse("--second", "1"));
  }
}
