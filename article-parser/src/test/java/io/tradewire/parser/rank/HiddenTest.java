package io.tradewire.parser.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HiddenTest {
  private final Space space = new Space("pairs");
  private final int first = space.feature("first");
  private final int second = space.feature("second");

  /** One unit that only both features together bring above 0, beside weights of 5 and 7. */
  private final Hidden both =
      new Hidden(new float[] {1, 1}, new float[] {-1}, new float[] {2});

  private final Weights weights = new Weights(new double[] {5, 7}, Map.of(), both);

  @Test
  void aUnitCountsWhatFeaturesMeanTogether() {
    assertEquals(0, weights.score(new Features()));
    assertEquals(5, weights.score(new Features().add(first)));
    assertEquals(7, weights.score(new Features().add(second)));
    assertEquals(14, weights.score(new Features().add(first).add(second)));
  }

  @Test
  void featuresOfAPartMeetThoseOfTheCandidate() {
    Features part = new Features().add(second);
    assertEquals(14, weights.score(new Features().add(first).include(part)));
    assertEquals(7, weights.score(new Features().include(part)));
    assertEquals(7, weights.score(part));
  }

  @Test
  void rowsAreNamedLikeTheFeatures() {
    Map<String, float[]> rows = both.rows(space);
    assertEquals(4, rows.size());
    assertEquals(1, rows.get("second")[0]);
    assertEquals(-1, rows.get("(bias)")[0]);
    assertEquals(2, rows.get("(output)")[0]);
  }

  @Test
  void whatWasWrittenIsRead() {
    Hidden read = Hidden.load("test", space);
    Weights loaded = new Weights(new double[] {5, 7}, Map.of(), read);
    assertEquals(14, loaded.score(new Features().add(first).add(second)));
    assertEquals(0, Hidden.load("test", new Space("unknown")).units());
  }
}
