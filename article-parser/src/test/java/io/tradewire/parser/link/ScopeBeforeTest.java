package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wine stands in a sentence. */
class ScopeBeforeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exports rose.                          | NONE
          Exports of cheese rose.                | OTHERS
          Wine sold well, and wine was dear.     | ALONE
          Wine sold better than cheese.          | FIRST
          Cheese sold better than wine.          | LAST
          Cheese beat wine, but not olive oil.   | BETWEEN
          """)
  void isToldByThePlaceAmongGoods(String sentence, ScopeBefore.Place place) {
    Scene wine = Scenes.one("Wine sold well.");
    Object meaning = Topics.meaning(wine.scopes.get(0));
    assertEquals(place, ScopeBefore.place(meaning, Scenes.one(sentence).scopes));
  }
}
