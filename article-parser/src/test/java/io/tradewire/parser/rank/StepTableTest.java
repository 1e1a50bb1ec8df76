package io.tradewire.parser.rank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepTableTest {
  private static final Space SPACE = new Space("steps");
  private static final int FEATURES = 520;
  private static final int[] IDS = IntStream.range(0, FEATURES).map(i -> feature(i)).toArray();

  private static int feature(int number) {
    return SPACE.feature("feature " + number);
  }

  /** Steps of every size, of neighbouring units with other signs. */
  private static byte step(int feature, int unit) {
    return (byte) ((feature * 31 + unit * 57) % 127 - 63);
  }

  private static byte[] steps(int units) {
    byte[] steps = new byte[FEATURES * units];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = step(i / units, i % units);
    }
    return steps;
  }

  private static Features features(int... ids) {
    Features features = new Features();
    IntStream.of(ids).forEach(features::add);
    return features;
  }

  /** The sum of each unit, read from the lanes one by one. */
  private static int[] unitSums(StepTable table, int units, long[] sums) {
    int[] read = new int[units];
    for (int lane = 0; lane < table.lanes(); lane++) {
      float[] worth = new float[table.lanes()];
      worth[lane] = 1;
      int[] start = new int[table.lanes()];
      start[lane] = 1 << 16; // so that no sum is below 0
      int unit = StepTable.unitOf(lane);
      int sum = (int) StepTable.weigh(sums, start, worth) - (1 << 16);
      if (unit < units) {
        read[unit] = sum;
      } else {
        assertEquals(0, sum, "lane " + lane + " has no unit");
      }
    }
    return read;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 16, 17, 64})
  void unitsDoNotDisturbEachOther(int units) {
    StepTable table = new StepTable(units, steps(units));
    int[] expected =
        IntStream.range(0, units).map(u -> step(7, u) + step(8, u) + step(519, u)).toArray();
    long[] sums = table.sums(features(IDS[7], IDS[8], IDS[519]));
    assertArrayEquals(expected, unitSums(table, units, sums));
    assertEquals(step(8, units - 1), table.steps(IDS[8], units - 1));
  }

  @Test
  void sumsOfPartsAddUp() {
    StepTable table = new StepTable(20, steps(20));
    long[] sums = table.sums(features(IDS[1], IDS[2]));
    long[] others = table.sums(features(IDS[3]));
    for (int i = 0; i < sums.length; i++) {
      sums[i] += others[i];
    }
    assertArrayEquals(table.sums(features(IDS[1], IDS[2], IDS[3])), sums);
  }

  @Test
  void thereIsRoomFor520OfTheLargestSteps() {
    byte[] steps = new byte[FEATURES * 2];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (byte) (i % 2 == 0 ? -StepTable.MOST : StepTable.MOST);
    }
    StepTable table = new StepTable(2, steps);
    long[] sums = table.sums(features(IDS));
    assertArrayEquals(new int[] {-520 * 63, 520 * 63}, unitSums(table, 2, sums));
  }

  @Test
  void whatIsBelowNothingCountsNothing() {
    StepTable table = new StepTable(1, new byte[] {-3, 5});
    int[] start = new int[table.lanes()];
    float[] worth = new float[table.lanes()];
    worth[0] = 2;
    assertEquals(0, StepTable.weigh(table.sums(features(0)), start, worth));
    assertEquals(4, StepTable.weigh(table.sums(features(0, 1)), start, worth));
  }
}
