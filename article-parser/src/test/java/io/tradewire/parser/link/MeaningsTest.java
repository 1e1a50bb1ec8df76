package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.mention.Cue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the last word for an indicator may also mean for the first number of a text. */
class MeaningsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The agency landed 48 investments.             | [PROJECT_COUNT]
          Last year saw 48 direct investments.                | [PROJECT_COUNT]
          It landed 48 greenfield investments.            | [PROJECT_COUNT]
          Of 48 firms with new plants, few investments. | []
          It has investments for 48 partners.              | []
          It saw $48 million of investments.            | []
          It saw 4.8 million investments.               | []
          It saw 48 prizes for exports.                 | []
          """)
  void areAkinToInvestments(String text, String akin) {
    Scene scene = Scenes.of(text).get(0);
    Cue cue = scene.cues.get(scene.cues.size() - 1);
    assertEquals(akin, Meanings.akin(cue, Scenes.draft(scene, 0)).toString());
  }
}
