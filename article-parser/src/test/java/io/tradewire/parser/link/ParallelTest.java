package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lists of a sentence go together item by item. */
class ParallelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sales to Peru, Chile and Cuba were $3 million, $2 million and $1 million. | SAME OTHER OTHER OTHER SAME OTHER OTHER OTHER SAME
          Peru and Chile bought for $3 million (up 5%) and $2 million, respectively. | SAME_SAID OTHER_SAID OTHER_SAID SAME_SAID
          Peru and Chile bought for $3 million. | null null
          Peru took $3 million and Chile $2 million. | null null null null
          Sales to Peru and Chile rose to $3 million from $2 million. | null null null null
          """)
  void countriesGoWithNumbersIfThereAreAsMany(String sentence, String places) {
    Scene scene = Scenes.one(sentence);
    List<String> found = new ArrayList<>();
    for (Quantity number : scene.quantities) {
      for (Party party : scene.parties) {
        found.add(String.valueOf(place(scene, scene.parties, party, number)));
      }
    }
    assertEquals(places, String.join(" ", found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exports and imports amounted to $2 billion and $5 billion. | SAME OTHER OTHER SAME
          Exports to Italy and imports from there reached $2 billion and $5 billion. | SAME OTHER OTHER SAME
          Exports were $2 billion and imports $5 billion. | null null null null
          """)
  void wordsForIndicatorsDoSoTogetherWithWhatTheyAreOf(String sentence, String places) {
    Scene scene = Scenes.one(sentence);
    List<String> found = new ArrayList<>();
    for (Quantity number : scene.quantities) {
      for (Cue cue : scene.cues) {
        if (cue.indicator() != Indicator.EXPORTS && cue.indicator() != Indicator.IMPORTS) {
          continue;
        }
        found.add(String.valueOf(place(scene, scene.cues, cue, number)));
      }
    }
    assertEquals(places, String.join(" ", found));
  }

  private static Parallel place(
      Scene scene, List<? extends Mention> mentions, Mention mention, Quantity number) {
    Runs numbers = scene.runs(scene.quantities);
    return Parallel.of(scene.runs(mentions), mention.span(), numbers, number.span(), scene);
  }
}
