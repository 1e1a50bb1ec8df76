package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Indicator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way goods go, behind a figure for the exports of Peru to Chile. */
class FlowTest {
  private static final Draft LAST =
      Scenes.draft(Scenes.one("Exports of Peru to Chile were $2 million."), 0);

  static {
    LAST.indicator = Indicator.EXPORTS;
    LAST.parties = new Pair("PE", "CL");
  }

  @ParameterizedTest
  @CsvSource({
    "EXPORTS, PE, CL, SAME",
    "IMPORTS, CL, PE, SAME",
    "EXPORTS, CL, PE, BACK",
    "IMPORTS, PE, CL, BACK",
    "EXPORTS, PE, BR, OTHER",
    "IMPORTS, PE, , OTHER",
    "EXPORTS, , , NONE",
    "TRADE_TURNOVER, PE, CL, NONE"
  })
  void goesOnOrBack(Indicator indicator, String reporter, String partner, Flow flow) {
    assertEquals(flow, Flow.of(new Pair(reporter, partner), indicator, LAST));
  }
}
