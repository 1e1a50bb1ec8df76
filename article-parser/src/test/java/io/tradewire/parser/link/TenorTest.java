package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of modality nearest to the last number of a sentence. */
class TenorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exports will rise to $5 million.                                   | WILL |
          The plan was missed when exports rose to $5 million.               | DONE |
          Of $5 million Peru will sell half.                                 |      | WILL
          A mill that will make 3 tonnes, worth $5 million, is being built.  | WILL | WORK
          Exports of $5 million.                                             |      |
          """)
  void standOnBothSides(String sentence, Modality before, Modality behind) {
    Scene scene = Scenes.one(sentence);
    Span number = scene.quantities.get(scene.quantities.size() - 1).span();
    assertEquals(before, sort(Tenor.lastBefore(number, scene)));
    assertEquals(behind, sort(Tenor.firstBehind(number, scene)));
  }

  private static Modality sort(Word<Modality> word) {
    return word == null ? null : word.sort();
  }
}
