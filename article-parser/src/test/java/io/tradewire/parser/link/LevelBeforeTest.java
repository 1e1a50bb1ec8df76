package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Indicator;
import io.tradewire.parser.link.LevelBefore.Fit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether Peru's exports of copper from Arequipa to Chile may be what a sentence goes on about. */
class LevelBeforeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rose by 5%.                          | NOTHING | NOTHING | NOTHING | NOTHING
          Exports of copper to Chile rose by 5%.  | SAME    | SAME    | SAME    | NOTHING
          Imports of wheat to Cuba rose by 5%.    | OTHER   | OTHER   | OTHER   | NOTHING
          Exports and imports rose by 5%.         | SAME    | NOTHING | NOTHING | NOTHING
          Prices of copper rose by 5%.            | MORE    | NOTHING | SAME    | NOTHING
          Those from Bavaria rose by 5%.          | NOTHING | NOTHING | NOTHING | OTHER
          """)
  void isToldByWhatTheSentenceNames(
      String sentence, Fit indicator, Fit party, Fit scope, Fit region) {
    Scene scene = Scenes.one(sentence);
    Draft level = Scenes.draft(Scenes.one("Peru sold Chile copper for $9 million."), 0);
    level.indicator = Indicator.EXPORTS;
    assertEquals(indicator, LevelBefore.indicator(scene, level));
    assertEquals(party, LevelBefore.party(scene, new Pair("PE", "CL")));
    assertEquals(scope, LevelBefore.scope(scene, new Topic("copper", "ISIC:07")));
    assertEquals(region, LevelBefore.region(scene, new Place("Arequipa", "PE")));
  }

  /** Goods, a partner or a region that the level knows nothing of limit it further. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rose by 5%.                       | NOTHING | NOTHING | NOTHING
          Those of Peru rose by 5%.            | SAME    | NOTHING | NOTHING
          Sales to Chile rose by 5%.           | MORE    | NOTHING | NOTHING
          Sales of copper rose by 5%.          | NOTHING | MORE    | NOTHING
          Those from Bavaria rose by 5%.       | NOTHING | NOTHING | MORE
          """)
  void isMoreThanAnUnlimitedLevel(String sentence, Fit party, Fit scope, Fit region) {
    Scene scene = Scenes.one(sentence);
    assertEquals(party, LevelBefore.party(scene, new Pair("PE", null)));
    assertEquals(scope, LevelBefore.scope(scene, null));
    assertEquals(region, LevelBefore.region(scene, null));
  }
}
