package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the filters learn silence from: texts without a figure that nobody has annotated. */
class SilenceTest {

  @TempDir Path folder;

  @Test
  void articlesWithoutAFigureAreWrittenAsGoldThatHasNone() throws IOException {
    Path texts =
        write(
            """
            {"id": "trade", "text": "Norway's exports to Chile rose to $212 million in 2021."}
            {"id": "bank", "text": "The bank cut its lending rate to 8.5% from 9.25%."}
            {"id": "fog", "title": "Fog", "publishedOn": "2021-03-04", "text": "Fog closed two airports."}
            """);
    Path silent = folder.resolve("silent.jsonl");
    assertEquals(2, Silence.write(texts, Set.of(), silent));
    List<Gold.Article> read = Gold.read(silent);
    assertEquals(List.of("bank", "fog"), read.stream().map(Gold.Article::id).toList());
    assertEquals(List.of(), read.get(0).statements());
    assertEquals(List.of(), read.get(1).statements());
    assertEquals("Fog", read.get(1).raw().title());
    assertEquals("Fog closed two airports.", read.get(1).raw().text());
  }

  /** What a reader found in it counts, not what the parser found. */
  @Test
  void anArticleThatWasAnnotatedIsLeftOut() throws IOException {
    Path texts =
        write(
            """
            {"id": "rain", "text": "Rain fell in the north."}
            {"id": "snow", "text": "Snow fell in the south."}
            """);
    Path silent = folder.resolve("silent.jsonl");
    assertEquals(1, Silence.write(texts, Set.of("rain"), silent));
    assertEquals(List.of("snow"), Gold.read(silent).stream().map(Gold.Article::id).toList());
  }

  private Path write(String lines) throws IOException {
    return Files.writeString(folder.resolve("texts.jsonl"), lines);
  }
}
