package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With what the first region of a sentence is named in one breath, for its first number. */
class RegionHereTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lagos handled 5 million tonnes.                                  | 0
          Lagos handled 5 million tonnes and Calabar 3 million tonnes.     | 0
          Lagos and Calabar handled 5 million and 3 million tonnes.        | 1
          Lagos and Calabar handled 5 million tonnes.                      | 2
          Lagos, Calabar and Onne handled 5 million tonnes.                | 3
          """)
  void sharesANumber(String sentence, int sharing) {
    Scene scene = Scenes.one(sentence);
    assertEquals(sharing, RegionHere.sharing(scene.regions.get(0), Scenes.draft(scene, 0)));
  }
}
