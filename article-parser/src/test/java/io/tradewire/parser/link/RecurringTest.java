package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes again every year or month. */
class RecurringTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | Peru imports some 12 million tonnes of gas a year.
          true  | Chile buys 40,000 cars annually from Japan.
          false | Peru imported 12 million tonnes of gas against 9 million a year earlier.
          false | Peru pumps 2 million tonnes a day.
          false | Peru imported 12 million tonnes of gas last year.
          """)
  void isSaidByTheYear(boolean recurring, String sentence) {
    Scene scene = Scenes.one(sentence);
    assertEquals(recurring, Recurring.is(scene.quantities.get(0).span(), scene), sentence);
  }
}
