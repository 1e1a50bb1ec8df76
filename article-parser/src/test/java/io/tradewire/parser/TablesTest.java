package io.tradewire.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Figure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What heads a table's column holds for the numbers below it: a period, an indicator. */
class TablesTest {
  private final ArticleParser parser = ArticleParser.english();

  @Test
  void aColumnHasThePeriodThatHeadsIt() {
    assertEquals(
        List.of(
            "exports PE/null 41200000000 2021-01-01/2021-12-31",
            "exports PE/null 45100000000 2022-01-01/2022-12-31",
            "imports PE/null 38300000000 2021-01-01/2021-12-31",
            "imports PE/null 40900000000 2022-01-01/2022-12-31"),
        read(
            """
            LIMA, February 20, 2023. The customs service of Peru published the foreign trade of \
            the country.

            Foreign trade of Peru (million US dollars)
                          2021      2022
            Exports     41,200    45,100
            Imports     38,300    40,900
            """));
  }

  @Test
  void aColumnHasTheIndicatorThatHeadsIt() {
    assertEquals(
        List.of(
            "exports MN/CN 9400000000 2022-01-01/2022-12-31",
            "imports MN/CN 3100000000 2022-01-01/2022-12-31",
            "exports MN/CH 1600000000 2022-01-01/2022-12-31",
            "imports MN/CH 45000000 2022-01-01/2022-12-31"),
        read(
            """
            ULAANBAATAR, February 20, 2023. The customs of Mongolia gave the trade with the main \
            partners in 2022.

            Partner    Exports, $ mln   Imports, $ mln
            China          9,400            3,100
            Switzerland    1,600               45
            """));
  }

  private List<String> read(String text) {
    RawArticle raw = new RawArticle(null, text, LocalDate.of(2023, 2, 20), null, null, null);
    return parser.parse(raw).figures().stream().map(TablesTest::show).toList();
  }

  private static String show(Figure figure) {
    return "%s %s/%s %s %s"
        .formatted(
            figure.indicator().code(),
            figure.reporter(),
            figure.partner(),
            figure.value().toPlainString(),
            figure.period());
  }
}
