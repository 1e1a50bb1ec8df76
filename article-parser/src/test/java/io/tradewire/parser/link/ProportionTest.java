package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large the last number of a text is beside the first. */
class ProportionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nuts were $300 million. A ship cost $2 million.  | 0
          Nuts were $300 million and bolts $20 million.    | 1
          Nuts were $300 million and bolts $149 million.   | 2
          Nuts were $300 million and bolts $150 million.   | 3
          Nuts were $300 million and bolts $300 million.   | 4
          Nuts were $300 million and bolts $400 million.   | 5
          Nuts were $300 million and bolts $2 billion.     | 6
          Nuts were $300 million and bolts $3 billion.     | 7
          Nuts were $300 million and bolts 20 tonnes.      | 8
          Nuts were $300 million and bolts grew by 4%.     | 8
          Nuts grew by 4% and bolts to $300 million.       | 8
          """)
  void isTheStepBesideAnEarlierLevel(String text, int step) {
    List<Draft> numbers =
        Scenes.of(text).stream().flatMap(scene -> Numbers.apart(scene).stream()).toList();
    assertEquals(step, Proportion.of(numbers.get(1), numbers.get(0)));
  }
}
