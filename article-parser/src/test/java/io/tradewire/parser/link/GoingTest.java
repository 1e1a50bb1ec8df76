package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a region goes on with that of the figure before. */
class GoingTest {

  @ParameterizedTest
  @CsvSource({
    ", , STAYS_WHOLE",
    "Bavaria, , NARROWS",
    ", Bavaria, WIDENS",
    "Bavaria, Bavaria, STAYS",
    "Saxony, Bavaria, CHANGES"
  })
  void goesFromPartOrWhole(String region, String before, Going going) {
    Draft figure = figure();
    figure.region = before == null ? null : new Place(before, "DE");
    assertEquals(going, Going.of(region, figure));
  }

  @Test
  void beginsWithoutAFigure() {
    assertEquals(Going.BEGINS, Going.of("Bavaria", null));
  }

  private static Draft figure() {
    return Scenes.draft(Scenes.one("Exports were $5 million."), 0);
  }
}
