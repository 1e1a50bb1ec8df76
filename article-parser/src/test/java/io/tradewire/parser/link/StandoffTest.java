package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations without text become gold once they meet their text, and nothing else. */
class StandoffTest {
  private static final String FIGURE =
      "{\"id\":\"a-1\",\"figures\":[{\"indicator\":\"exports\",\"reporter\":\"KE\",\"partner\":null,"
          + "\"value\":5000000,\"unit\":\"USD\",\"also\":[],\"change\":null,\"share\":null,"
          + "\"period\":null,\"status\":\"actual\",\"scope\":null,\"region\":null,"
          + "\"quoteStart\":%d,\"quoteEnd\":%d}]}";

  @TempDir Path folder;

  @Test
  void quotesAreCutOutOfTheTextOfTheSameArticle() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Path texts =
        texts(
            "{\"id\":\"a-2\",\"text\":\"Another article.\"}",
            "{\"id\":\"a-1\",\"text\":\"Kenya \\uD83D\\uDE9A exported $5 million.\"}");
    assertEquals(1, Standoff.join(annotations(9, 28), texts, gold));
    Gold.Article article = Gold.read(gold).get(0);
    Gold.Statement figure = article.statements().get(0);
    assertEquals("a-1", article.id());
    assertEquals(
        "exported $5 million",
        article.raw().text().substring(figure.quoteStart(), figure.quoteEnd()));
    assertEquals("KE", figure.reporter());
  }

  @Test
  void anArticleWithoutItsTextIsAnError() throws IOException {
    Path texts = texts("{\"id\":\"a-2\",\"text\":\"Another article.\"}");
    assertEquals(texts + " has no article a-1", error(annotations(0, 5), texts));
  }

  @Test
  void aQuoteBeyondTheTextIsAnError() throws IOException {
    Path texts = texts("{\"id\":\"a-1\",\"text\":\"Kenya.\"}");
    assertEquals("a-1: no quote at 3 to 7", error(annotations(3, 7), texts));
  }

  private String error(Path annotations, Path texts) {
    Path gold = folder.resolve("gold.jsonl");
    return assertThrows(
            IllegalArgumentException.class, () -> Standoff.join(annotations, texts, gold))
        .getMessage();
  }

  private Path annotations(int start, int end) throws IOException {
    return Files.writeString(folder.resolve("standoff.jsonl"), FIGURE.formatted(start, end) + "\n");
  }

  private Path texts(String... lines) throws IOException {
    return Files.write(folder.resolve("texts.jsonl"), List.of(lines));
  }
}
