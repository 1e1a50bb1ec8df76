package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tradewire.parser.english.English;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the filters would lose is counted figure by figure, and what they weigh by numbers. */
class FilterLossesTest {

  private static final String ARTICLE =
      """
      {"id": "wool", "text": "Wool worth $12 million went abroad. The bank cut its rate to 8.5% from 9.25%.",
       "figures": [{"indicator": "exports", "value": 12000000, "unit": "USD", "also": [], "bound": "exact",
                    "status": "actual", "quote": "$12 million"}]}""";

  /** Weights that know nothing give log odds of 0 to all, so that only limits above 0 lose any. */
  @Test
  void aLimitAboveTheOddsLosesTheFiguresAndSparesTheNumbers() throws IOException {
    English english = English.load();
    FilterLosses losses = new FilterLosses(new FilterLearner(english, 1), english, Filter.NONE);
    Gold.Article article = Gold.article(new ObjectMapper().readTree(ARTICLE));
    List<String> lines = losses.table(List.of(article, article)).lines().toList();
    assertEquals("article sentence together   lost  weighed", lines.get(0));
    assertEquals("  -4.00    -2.50    -0.50      0        6", lines.get(1));
    assertEquals("  -3.00    -2.50     0.00      0        6", lines.get(14));
    assertEquals("  -3.00    -2.50     0.50      2        0", lines.get(15));
    assertEquals("2 figures, 6 numbers", lines.get(16));
  }
}
