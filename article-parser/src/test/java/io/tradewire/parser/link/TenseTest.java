package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the verb says that the first number of a sentence goes with. */
class TenseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rubber brings in $3 billion. | PRESENT
          Rubber brought in $3 billion. | PAST
          Exports reached $3 billion. | PAST
          Exports have risen to $3 billion. | PERFECT
          Exports have also steadily climbed to $3 billion. | PERFECT
          In 2012 exports had been $3 billion. | PLUPERFECT
          Exports are expected at $3 billion. | PRESENT
          Exports will be lifted to $3 billion. | FUTURE
          The country is to export goods for $3 billion. | FUTURE
          Exports, which will fall, were $3 billion. | PAST
          For $3 billion rubber was shipped. | PAST
          Exports of $3 billion. | NONE
          """)
  void lastVerbInFrontElseFirstBehind(String sentence, Tense tense) {
    assertEquals(tense, Tense.of(Scenes.draft(Scenes.one(sentence), 0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exports were 5 percent up, imports will rise. | PAST
          Exports jumped 5 percent, imports will rise. | PAST
          """)
  void ofAPercentageItsOwnWordsCount(String sentence, Tense tense) {
    Scene scene = Scenes.one(sentence);
    assertEquals(tense, Tense.of(new Draft(scene, null, scene.percentages.get(0), null)));
  }
}
