package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which number stands beside the first expression of time, where the last level is asked for. */
class BesideTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exports were $3 billion in 2019. | ITSELF | NONE
          In 2019 exports were $3 billion. | NONE | ITSELF
          In 2019, exports were $3 billion. | NONE | NONE
          Exports were $3 billion in 2019 and imports $4 billion. | LEVEL | ITSELF
          Exports fell by 9 percent in 2019, whereas sugar earned $3 billion. | PERCENTAGE | NONE
          In 2019 rice fell by 9 percent and sugar earned $3 billion. | NONE | PERCENTAGE
          """)
  void standsInTheSameClause(String sentence, Beside before, Beside behind) {
    Scene scene = Scenes.one(sentence);
    Draft draft = Scenes.draft(scene, scene.quantities.size() - 1);
    assertEquals(before, Beside.before(scene.times().get(0).span(), draft));
    assertEquals(behind, Beside.behind(scene.times().get(0).span(), draft));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exports of $3 billion were up 9 percent in 2019. | OF_IT
          Exports of $3 billion were up 9 percent, in 2019. | NONE
          """)
  void mayBeThePercentageOfIt(String sentence, Beside before) {
    Scene scene = Scenes.one(sentence);
    Draft draft = new Draft(scene, scene.quantities.get(0), scene.percentages.get(0), null);
    assertEquals(before, Beside.before(scene.times().get(0).span(), draft));
  }

  @ParameterizedTest
  @CsvSource({"Exports rose by 9 percent in 2019., ITSELF"})
  void mayBeAPercentageThatStandsAlone(String sentence, Beside before) {
    Scene scene = Scenes.one(sentence);
    Draft draft = new Draft(scene, null, scene.percentages.get(0), null);
    assertEquals(before, Beside.before(scene.times().get(0).span(), draft));
  }
}
