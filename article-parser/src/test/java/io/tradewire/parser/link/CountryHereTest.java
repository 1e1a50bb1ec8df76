package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a sentence names Peru, for its last number. */
class CountryHereTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru's ports together handled 5 million tonnes.                  | IN_FRONT      | Peru
          The ports of Peru handled 5 million tonnes and earned $3 million. | BEFORE_OTHERS | Peru
          Of 5 million tonnes most left Peru for Peruvian owners.          | BEHIND        | Peru
          Peru said that in Peru 5 million tonnes were landed.             | IN_FRONT      | Peru
          Chile's ports handled 5 million tonnes.                          | NOWHERE       |
          Lima and the Bank of Peru reported 5 million tonnes.             | NOWHERE       |
          """)
  void countsNamesOnly(String sentence, CountryHere.Place place, String named) {
    Scene scene = Scenes.one(sentence);
    Draft draft = Scenes.draft(scene, scene.quantities.size() - 1);
    CountryHere here = CountryHere.of("PE", draft);
    assertEquals(place, here.place());
    String found = here.party() == null ? null : scene.tokens.text(here.party().span());
    assertEquals(named, found);
  }

  @ParameterizedTest
  @CsvSource({"Peru handled 5 million tonnes., UNKNOWN"})
  void needsToKnowTheCountry(String sentence, CountryHere.Place place) {
    Draft draft = Scenes.draft(Scenes.one(sentence), 0);
    assertEquals(place, CountryHere.of(null, draft).place());
  }
}
