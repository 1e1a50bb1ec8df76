package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.mention.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With how many others a country is named in one breath, for the first number of a sentence. */
class PairEvidenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru sold wine to Chile for $3 million.                     | CL | false | 0
          Wine sold to Chile and Cuba fetched $3 million.             | CL | false | 2
          Wine sold to Chile, Cuba and Japan fetched $3 million.      | CL | false | 3
          Wine sold to Chile and Cuba fetched $3 million and $2 million. | CL | false | 1
          Trade of Peru and Chile was $3 million.                     | CL | true  | 0
          """)
  void areCounted(String sentence, String code, boolean listed, int others) {
    Scene scene = Scenes.of(sentence).get(0);
    Runs runs = scene.runs(scene.parties);
    for (Party party : scene.parties) {
      if (party.code().equals(code)) {
        int found = PairEvidence.others(party, listed, runs, Scenes.draft(scene, 0));
        assertEquals(others, found);
      }
    }
  }
}
