package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the number before the last one of a text was. */
class PrecedentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bolts were $3 million and nuts $2 million.           | true  | FIGURE_HERE_ALIKE
          Bolts were $3 million and nuts $2 million.           | false | NONE_HERE_ALIKE
          Bolts were $3 million, or 20 tonnes.                 | true  | FIGURE_HERE
          Bolts were $3 million, or 20 tonnes.                 | false | NONE_HERE
          Bolts were $3 million. Nuts were $2 million.         | true  | FIGURE_BACK_ALIKE
          Bolts were $3 million. Nuts were $2 million.         | false | NONE_BACK_ALIKE
          Bolts were $3 million. They weighed 20 tonnes.       | true  | FIGURE_BACK
          Bolts were $3 million. They weighed 20 tonnes.       | false | NONE_BACK
          Bolts were $3 million. Who knows? Nuts, $2 million.  | true  | NOTHING
          """)
  void saysWhatStandsBefore(String text, boolean kept, Precedent precedent) {
    List<Draft> numbers =
        Scenes.of(text).stream().flatMap(scene -> Numbers.apart(scene).stream()).toList();
    numbers.get(0).kept = kept;
    assertEquals(precedent, Precedent.of(numbers.get(1), numbers.get(0)));
  }

  @Test
  void isNothingForTheFirstNumber() {
    Draft first = Scenes.draft(Scenes.of("Bolts were $3 million.").get(0), 0);
    assertEquals(Precedent.NOTHING, Precedent.of(first, null));
  }
}
