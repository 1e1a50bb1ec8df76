package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.events.Figure;
import io.tradewire.parser.ArticleParser;
import io.tradewire.parser.examples.Corpus;
import io.tradewire.parser.explain.FigureTrail;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The weights that ship fit the features of this build: articles that they were learned from are
 * read about as well as when they were learned. A feature renamed, a recogniser broken or weights
 * left behind show here; how good the parser is on new articles says docs/parser.md.
 */
class GoldTest {
  private static final double SPOT = 0.90;
  private static final double FULL = 0.68;

  @Test
  void articlesOfTheCorpusAreReadAsWhenTheWeightsWereLearned() {
    ArticleParser parser = ArticleParser.english();
    Score score = new Score();
    for (Path file : Corpus.files()) {
      for (Gold.Article article : Gold.read(file)) {
        score.add(article.statements(), parser.parse(article.raw()).figures());
      }
    }
    assertTrue(score.spotF1() >= SPOT && score.fullF1() >= FULL, score::toString);
  }

  /** An article that is left alone for want of a word has no figure when it is read to its end. */
  @Test
  void whatIsReadNoFurtherStatesNothing() {
    ArticleParser parser = ArticleParser.english();
    for (Path file : Corpus.files()) {
      for (Gold.Article article : Gold.read(file)) {
        assertEquals(
            parser.explain(article.raw()).figures().stream().map(FigureTrail::quote).toList(),
            parser.parse(article.raw()).figures().stream().map(Figure::quote).toList(),
            article::id);
      }
    }
  }
}
