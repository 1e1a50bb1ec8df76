package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Party;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What "the former" and "the latter" stand for in front of the last number of a text. */
class FormerOrLatterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exports and imports grew. The former came to $3 million.                    | exports |
          Exports and imports grew. The latter came to $3 million.                    | imports |
          Exports and imports grew, the former to $2 million, the latter to $3 million. | imports |
          Turnover grew on exports and imports. $3 million is due to the latter.      | imports |
          Sales went to Peru and to Chile. The former took $3 million.                |         | PE
          Exports to Peru and to Chile grew, the latter to $3 million.                |         | CL
          Exports grew. The latter came to $3 million.                                |         |
          Exports and imports to Peru grew to $3 million.                             |         |
          """)
  void isOneOfTheLastTwoThings(String text, String indicator, String code) {
    List<Scene> scenes = Scenes.of(text);
    Scene scene = scenes.get(scenes.size() - 1);
    Scene back = scenes.size() > 1 ? scenes.get(0) : null;
    Draft draft = Scenes.draft(scene, scene.quantities.size() - 1);
    var named = FormerOrLatter.of(draft, back, at -> at.cues, Cue::indicator);
    assertEquals(indicator, named == null ? null : named.code());
    assertEquals(code, FormerOrLatter.of(draft, back, at -> at.parties, Party::code));
  }
}
