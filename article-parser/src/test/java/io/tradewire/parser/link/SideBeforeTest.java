package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Peru stands in a sentence. */
class SideBeforeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exports rose.                                | NOBODY
          Hyundai bought ore.                          | NOBODY
          Chile sold more than Cuba.                   | OTHERS
          Peru sold more, said Peruvian traders.       | ALONE
          Peru sold more than Chile.                   | FIRST
          Chile sold more than Peru.                   | LAST
          Chile, Peru and Cuba sold more.              | BETWEEN
          Exports of Peru beat those of Chile to Peru. | FIRST
          """)
  void isToldByThePlaceAmongCountries(String sentence, SideBefore.Place place) {
    assertEquals(place, SideBefore.place("PE", Scenes.of(sentence).get(0)));
  }
}
