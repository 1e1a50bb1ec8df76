package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a sentence points back or asks for an answer. */
class RetrospectTest {

  @ParameterizedTest
  @CsvSource({
    "And imports?, true",
    "\"And imports?\", true",
    "And imports., false",
    "And imports, false",
    "\", false"
  })
  void asksOrNot(String sentence, boolean asks) {
    assertEquals(asks, Retrospect.isQuestion(Scenes.one(sentence)));
  }

  @ParameterizedTest
  @CsvSource({
    "It was $3 million., 1",
    "The latter was $3 million., 1",
    "Ore was $3 million of it., 8"
  })
  void pointsBackInFrontOfTheNumber(String sentence, int gap) {
    assertEquals(gap, Retrospect.gap(Scenes.draft(Scenes.one(sentence), 0)));
  }
}
