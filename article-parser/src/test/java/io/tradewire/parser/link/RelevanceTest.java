package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.events.Figure;
import io.tradewire.parser.ArticleParser;
import io.tradewire.parser.RawArticle;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.english.English;
import io.tradewire.parser.examples.Corpus;
import io.tradewire.parser.explain.Explanation;
import io.tradewire.parser.explain.UnusedNumber;
import io.tradewire.parser.rank.Weights;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles about something else are told by their words, and cost no figure of any other. */
class RelevanceTest {
  private static final ArticleParser PARSER = ArticleParser.english();

  private static final String EARNINGS =
      """
      Harrow Brook Inc 2nd qtr June 30 net. Shr 41 cts vs 33 cts. Net 5,210,000 vs 4,090,000.
      Revs 96.4 mln vs 88.1 mln. Six mths shr 79 cts vs 64 cts. Net 10.1 mln vs 8.0 mln.
      Note: prior year net includes a tax credit of 300,000 dlrs. Avg shrs 12.7 mln.
      """;

  private static final String TRADE =
      "Kenya's exports to Egypt rose 7 pct to 212 mln dlrs in 1986.";

  @Test
  void companyEarningsStateNothingAndEveryNumberSaysWhy() {
    RawArticle article = RawArticle.of(EARNINGS);
    assertEquals(List.of(), PARSER.parse(article).figures());
    Explanation explanation = PARSER.explain(article);
    assertEquals(List.of(), explanation.figures());
    assertEquals(
        List.of("the article's words are of another subject"),
        explanation.unused().stream().map(UnusedNumber::reason).distinct().toList());
    assertTrue(explanation.unused().stream().allMatch(number -> number.probability() > 0.9));
  }

  @Test
  void aLongTextIsReadWhateverMostOfItIsAbout() {
    String text = EARNINGS.repeat(30) + "\n" + TRADE;
    List<BigDecimal> values =
        PARSER.parse(RawArticle.of(text)).figures().stream().map(Figure::value).toList();
    assertTrue(values.contains(new BigDecimal("212000000")), values::toString);
  }

  /** Each word counts once, with the weight that was learned for it. */
  @Test
  void theLogOddsAreTheSumOfTheWeightsOfItsWords() {
    English english = English.load();
    Document body = english.read(EARNINGS + EARNINGS);
    Document title = english.read(TRADE);
    double sum =
        Weights.load("en", Relevance.SPACE).score(Relevance.choice(body, title).features(0));
    assertEquals(sum, Relevance.load("en").logOdds(body, title), 1e-9);
  }

  /** What unseen articles lose says docs/parser.md; of learned figures it is not one in 5,000. */
  @Test
  void hardlyAFigureThatItLearnedFromIsInAnArticleTurnedAway() {
    Filter filter = Filter.load("en");
    English english = English.load();
    int figures = 0;
    int lost = 0;
    for (Path file : Corpus.files()) {
      for (Gold.Article article : Gold.read(file)) {
        String title = article.raw().title();
        Document headline = title == null ? null : english.read(title);
        boolean read = filter.expectation(english.read(article.raw().text()), headline).any();
        figures += article.statements().size();
        lost += read ? 0 : article.statements().size();
      }
    }
    assertTrue(lost * 5_000 < figures, lost + " of " + figures);
  }
}
