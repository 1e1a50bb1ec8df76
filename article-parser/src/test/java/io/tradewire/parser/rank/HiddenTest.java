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

  /** A 63rd of the largest weight, rounded up to four places, for each feature and the start. */
  private static final double ROUNDING = 3 * 2 * 0.0001 * 63;

  private final Weights weights = new Weights(new double[] {5, 7}, Map.of(), both);

  @Test
  void aUnitCountsWhatFeaturesMeanTogether() {
    assertEquals(0, weights.score(new Features()));
    assertEquals(5, weights.score(new Features().add(first)));
    assertEquals(7, weights.score(new Features().add(second)));
    assertEquals(14, weights.score(new Features().add(first).add(second)), ROUNDING);
  }

  @Test
  void featuresOfAPartMeetThoseOfTheCandidate() {
    Features part = new Features().add(second);
    assertEquals(14, weights.score(new Features().add(first).include(part)), ROUNDING);
    assertEquals(7, weights.score(new Features().include(part)));
    assertEquals(7, weights.score(part));
  }

  /** Each unit has steps of its own size, so that small weights lose no more than large ones. */
  @Test
  void stepsAreAsSmallAsAUnitAllows() {
    float[] inputs = {0.0063f, 63, -0.0031f, 31};
    Hidden hidden = new Hidden(inputs, new float[2], new float[] {1000, 1});
    Weights two = new Weights(new double[2], Map.of(), hidden);
    assertEquals(6.3 + 63, two.score(new Features().add(first)), 0.001);
    assertEquals(3.2 + 94, two.score(new Features().add(first).add(second)), 0.001);
    assertEquals(0.0001f, hidden.rows(space).get("(step)")[0]);
  }

  @Test
  void rowsAreNamedLikeTheFeatures() {
    Map<String, float[]> rows = both.rows(space);
    assertEquals(5, rows.size());
    assertEquals(63, rows.get("second")[0]);
    assertEquals(-1, rows.get("(bias)")[0]);
    assertEquals(2, rows.get("(output)")[0]);
    assertEquals(0.0159f, rows.get("(step)")[0]);
  }

  @Test
  void whatWasWrittenIsRead() {
    Hidden read = Hidden.load("test", space);
    Weights loaded = new Weights(new double[] {5, 7}, Map.of(), read);
    assertEquals(14, loaded.score(new Features().add(first).add(second)));
    assertEquals(0, Hidden.load("test", new Space("unknown")).units());
  }
}
