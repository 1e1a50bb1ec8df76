package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiesTest {

  /** The word that opens the part of the sentence in which the first number stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gold earned $3 billion.                                | Gold
          Gold, which overtook tin, earned $3 billion.           | earned
          Gold rose; tin (of which little is left) earned $3 billion. | earned
          In brief: tin earned $3 billion.                       | tin
          Gold rose – tin earned $3 billion.                     | tin
          Gold-bearing ore, of a two-year low, earned $3 billion. | earned
          Of gold-bearing ore $3 billion was sold.               | Of
          """)
  void aPartOpensBehindItsLastSign(String sentence, String word) {
    Scene scene = Scenes.one(sentence);
    int opening = scene.ties.opening(scene.quantities.get(0).span());
    assertEquals(word, scene.tokens.text(opening));
  }
}
