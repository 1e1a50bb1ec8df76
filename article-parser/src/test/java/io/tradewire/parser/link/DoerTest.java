package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.mention.Cue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what the verbs of trade of a sentence say. */
class DoerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chile bought cars for $2 million in Japan and sold copper for $3 million. | CL CL
          Chile bought cars for $2 million, and Japan sold copper for $3 million.   | CL JP
          We sold wine for $2 million to Japan and bought cars for $3 million.      | SPEAKER SPEAKER
          From Japan it bought cars for $2 million.                                 | ANAPHOR
          From Japan cars were imported for $2 million.                             | NOBODY
          Less than Chile exported wine for $2 million.                             | NOBODY
          """)
  void isNamedInFrontOfTheVerbOrOfTheVerbBefore(String sentence, String doers) {
    Scene scene = Scenes.one(sentence);
    List<String> found = new ArrayList<>();
    int from = -1;
    for (Cue cue : scene.cues) {
      if (Doer.isVerb(cue) && cue.span().from() != from) {
        Doer doer = Doer.of(cue, scene);
        found.add(doer.party() != null ? doer.party().code() : doer.sort().name());
        from = cue.span().from();
      }
    }
    assertEquals(doers, String.join(" ", found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Togo bought 5,000 tonnes, Benin 3,000 tonnes and Niger 400 tonnes. | TG BJ NE
          Togo bought 5,000 tonnes in Benin and 3,000 tonnes in Niger.       | TG TG
          Togo sold Benin 5,000 tonnes, Niger 3,000 tonnes.                  | TG TG
          Togo bought 5,000 tonnes, from Benin 3,000 tonnes.                 | TG TG
          It bought 5,000 tonnes, Benin 3,000 tonnes.                        | ANAPHOR BJ
          """)
  void isNamedInFrontOfTheNumberWhereAListSaysTheVerbOnce(String sentence, String doers) {
    Scene scene = Scenes.of(sentence).get(0);
    List<String> found = new ArrayList<>();
    for (int number = 0; number < scene.quantities.size(); number++) {
      Draft draft = Scenes.draft(scene, number);
      draft.cue = scene.cues.stream().filter(Doer::isVerb).findFirst().orElseThrow();
      Doer doer = Doer.of(draft);
      found.add(doer.party() != null ? doer.party().code() : doer.sort().name());
    }
    assertEquals(doers, String.join(" ", found));
  }
}
