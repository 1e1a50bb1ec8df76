package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Figure;
import io.tradewire.parser.ArticleParser;
import io.tradewire.parser.RawArticle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change that only the headline tells is that of the figure in the body. */
class HeadlineChangeTest {
  private static final ArticleParser PARSER = ArticleParser.english();
  private static final String TEXT =
      "LIMA - Peru shipped copper worth $9 billion abroad in the first quarter.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          Peru's copper exports jump 16% | 16
          Peru's copper exports fall 7.5 percent | -7.5
          Peru's exports jump 16% | none
          Chile's copper exports jump 16% | none
          Peru's copper output jumps 16% | none
          Peru's copper exports double | none
          Peru's copper exports up 16%, imports 9% | none
          """)
  void isTheBodysIfItIsAboutTheSame(String headline, BigDecimal change) {
    assertEquals(change, change(headline, headline + "\n\n" + TEXT));
    assertEquals(change, change(headline, TEXT));
    assertEquals(change, change(null, headline + "\n\n" + TEXT));
  }

  @ParameterizedTest
  @CsvSource({
    "'That was 15.8% more than a year before.', 15.8",
    "'That was 31% more than in 2022.', 31"
  })
  void isTheBodysOwnWhereTheBodyTellsOne(String more, BigDecimal change) {
    assertEquals(change, change("Peru's copper exports jump 16%", TEXT + " " + more));
  }

  private static BigDecimal change(String title, String text) {
    LocalDate day = LocalDate.of(2024, 4, 23);
    List<Figure> figures =
        PARSER.parse(new RawArticle("1", text, day, title, null, null)).figures();
    assertEquals(1, figures.size(), () -> "one figure of " + figures);
    assertEquals(new BigDecimal("9000000000"), figures.get(0).value());
    return figures.get(0).change();
  }
}
