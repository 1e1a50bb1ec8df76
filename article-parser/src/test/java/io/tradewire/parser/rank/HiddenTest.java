package io.tradewire.parser.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HiddenTest {
  private final Space space = new Space("pairs");
  private final int first = space.feature("first");
  private final int second = space.feature("second");

  /** One unit that only both features together bring above 0, beside weights of 5 and 7. */
  private final Hidden both = new Hidden(new float[] {1, 1}, new float[] {-1}, new float[] {2});

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

  /** Five units in two longs; sums of both signs beside each other. */
  @Test
  void unitsDoNotDisturbEachOther() {
    float[] inputs = {1, -2, 0.5f, -0.25f, 3, -1, 1, -1, 1, -1};
    float[] outputs = {1, 10, 100, 1000, 10000};
    Hidden hidden = new Hidden(inputs, new float[] {0, 3, 1, 0, 0}, outputs);
    Weights five = new Weights(new double[2], Map.of(), hidden);
    assertEquals(1 + 10 + 150 + 30000, five.score(new Features().add(first)));
    assertEquals(40 + 1000, five.score(new Features().add(second)));
    assertEquals(20 + 50 + 750 + 20000, five.score(new Features().add(first).add(second)));
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
