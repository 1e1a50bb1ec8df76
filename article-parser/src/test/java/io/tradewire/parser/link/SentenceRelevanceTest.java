package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.events.Figure;
import io.tradewire.parser.ArticleParser;
import io.tradewire.parser.RawArticle;
import io.tradewire.parser.english.English;
import io.tradewire.parser.examples.Corpus;
import io.tradewire.parser.explain.UnusedNumber;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences about something else are told by their words, and cost next to no figures. */
class SentenceRelevanceTest {
  private static final String TEXT =
      """
      Kenya's exports to Egypt rose 7 pct to 212 mln dlrs in 1986.
      The central bank cut its prime lending rate to 8.5 pct from 9.25 pct, and shares of the
      airline closed 40 cents higher at 12.75 dlrs.
      Imports from Egypt fell to 96 mln dlrs.
      """;

  @Test
  void numbersOfASentenceOnAnotherSubjectAreLeftAloneAndSayWhy() {
    ArticleParser parser = ArticleParser.english();
    RawArticle article = RawArticle.of(TEXT);
    assertEquals(
        List.of(new BigDecimal("212000000"), new BigDecimal("96000000")),
        parser.parse(article).figures().stream().map(Figure::value).toList());
    List<UnusedNumber> unused = parser.explain(article).unused();
    assertEquals(
        List.of("8.5 pct", "9.25 pct", "12.75 dlrs"),
        unused.stream().map(UnusedNumber::text).toList());
    for (UnusedNumber number : unused) {
      assertEquals("the sentence's words are of another subject", number.reason());
      assertTrue(number.probability() > 0.8, number::toString);
    }
  }

  /** What is left alone in unseen articles says docs/parser.md; of learned ones, not one in 500. */
  @Test
  void hardlyAFigureThatItLearnedFromIsInASentenceLeftAlone() {
    English english = English.load();
    Filter filter = Filter.load(English.LANGUAGE);
    int figures = 0;
    int lost = 0;
    for (Path file : Corpus.files()) {
      for (Gold.Article article : Gold.read(file)) {
        Clues clues = english.clues(english.read(article.raw().text()));
        for (FilterLearner.Sentence sentence : FilterLearner.sentences(article, clues)) {
          figures += sentence.figures();
          lost += filter.doubt(clues, sentence.index()) == null ? 0 : sentence.figures();
        }
      }
    }
    assertTrue(lost * 500 < figures, lost + " of " + figures);
  }
}
