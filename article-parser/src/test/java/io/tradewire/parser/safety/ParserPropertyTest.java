package io.tradewire.parser.safety;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.parser.ArticleParser;
import io.tradewire.parser.ParsedArticle;
import io.tradewire.parser.RawArticle;
import io.tradewire.parser.examples.Corpus;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, the parser returns, and what it returns keeps the contract. */
class ParserPropertyTest {
  private static final int ROUNDS = Integer.getInteger("tradewire.property.rounds", 3000);
  private static final ArticleParser PARSER = ArticleParser.english();
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(0, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31));

  private static RawArticle article(long seed) {
    Texts texts = new Texts(seed);
    int day = (int) (seed % (DAYS.size() + 1));
    LocalDate publishedOn = day == DAYS.size() ? null : DAYS.get(day);
    String title = seed % 5 == 0 ? texts.next() : null;
    return new RawArticle(null, texts.next(), publishedOn, title, null, null);
  }

  @Test
  void keepsTheContractForGeneratedTexts() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      RawArticle raw = article(seed);
      ParsedArticle parsed =
          assertDoesNotThrow(() -> PARSER.parse(raw), () -> Texts.printable(raw.text()));
      Contract.check(raw, parsed);
    }
  }

  @Test
  void explainsEveryFigureOfGeneratedTexts() {
    for (long seed = 0; seed < ROUNDS / 4; seed++) {
      RawArticle raw = article(seed);
      int figures = PARSER.parse(raw).figures().size();
      assertEquals(
          figures, PARSER.explain(raw).figures().size(), () -> Texts.printable(raw.text()));
    }
  }

  /**
   * What threw once: a group of digits that is no number, years of five digits, and a number that
   * opens a sentence behind the "to" of another.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exports reached $7 123.4.5 million.",
        "Exports are to reach $5 million in 999 decades.",
        "Exports were $5 million in 2021, $6 million 999 decades earlier.",
        "Exports fell to $5 million in the past 999 decades.",
        "Exports fell 0-fold to $5 million.",
        "Exports rose 4% to\n\n7.5 from 3."
      })
  void keepsTheContractForTextsThatOnceBroke(String text) {
    RawArticle raw = new RawArticle(null, text, DAYS.get(1), null, null, null);
    Contract.check(raw, PARSER.parse(raw));
  }

  @Test
  void keepsTheContractForMutatedArticles() {
    Random random = new Random(17);
    for (String text : Corpus.texts()) {
      StringBuilder mutated = new StringBuilder(text);
      for (int i = 0; i < 8; i++) {
        int at = random.nextInt(mutated.length());
        int end = Math.min(mutated.length(), at + random.nextInt(20));
        switch (random.nextInt(3)) {
          case 0 -> mutated.delete(at, end);
          case 1 -> mutated.insert(at, mutated.substring(at, end));
          default -> mutated.insert(at, new Texts(random.nextLong()).next());
        }
      }
      RawArticle raw = RawArticle.of(mutated.toString());
      Contract.check(raw, assertDoesNotThrow(() -> PARSER.parse(raw), mutated::toString));
    }
  }

  /** A parser of its own gives the same, so nothing of an earlier text is left behind. */
  @Test
  void readsATextAlikeEveryTimeAndInManyThreads() throws Exception {
    List<RawArticle> articles = IntStream.range(0, 400).mapToObj(i -> article(i)).toList();
    List<ParsedArticle> alone = articles.stream().map(ArticleParser.english()::parse).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<ParsedArticle>>> readers =
          IntStream.range(0, 4)
              .<Callable<List<ParsedArticle>>>mapToObj(
                  i -> () -> articles.stream().map(PARSER::parse).toList())
              .toList();
      for (Future<List<ParsedArticle>> read : threads.invokeAll(readers)) {
        assertEquals(alone, read.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** So that the promises above are not kept by finding nothing. */
  @Test
  void findsFiguresInGeneratedTexts() {
    long figures =
        IntStream.range(0, 300).mapToLong(i -> PARSER.parse(article(i)).figures().size()).sum();
    assertTrue(figures > 100, () -> figures + " figures");
  }
}
