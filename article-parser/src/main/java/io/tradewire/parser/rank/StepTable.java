package io.tradewire.parser.rank;

/**
 * For each feature a whole number of steps, from -63 to 63, in each of several units. Eight units
 * share a long, a byte each; of their sums four do, so that one addition adds to many of them.
 *
 * <p>A byte holds its steps and 64, so that it has no sign and bytes of two features can be added
 * up where they are. A long of sums is the sum of its lanes times powers of 2^16, whatever their
 * signs and whatever was carried on the way, as long as no sum outgrows its 16 bits: there is room
 * for 520 of the largest steps.
 */
final class StepTable {
  /** The largest number of steps. */
  static final int MOST = 63;

  private static final int UNITS_OF_A_LONG = Long.BYTES;
  private static final int LANES = 4;
  private static final int LANE_BITS = Short.SIZE;
  private static final int ZERO = 64;

  /** Every other byte, and a 1 in each lane of sums. */
  private static final long EVEN = 0x00FF_00FF_00FF_00FFL;

  private static final long ONES = 0x0001_0001_0001_0001L;

  /** So many longs are added up in one go, which is faster than one by one. */
  private static final int BLOCK = 2;

  private final long[] packed;

  /** Longs of a feature, a multiple of {@link #BLOCK}. */
  private final int width;

  /**
   * A table of steps.
   *
   * @param units how many there are
   * @param steps of each feature in each unit, one feature behind the other
   */
  StepTable(int units, byte[] steps) {
    int block = UNITS_OF_A_LONG * BLOCK;
    width = (units + block - 1) / block * BLOCK;
    int features = units == 0 ? 0 : steps.length / units;
    packed = new long[features * width];
    for (int feature = 0; feature < features; feature++) {
      for (int unit = 0; unit < width * UNITS_OF_A_LONG; unit++) {
        long own = ZERO + (unit < units ? steps[feature * units + unit] : 0);
        packed[feature * width + unit / UNITS_OF_A_LONG] |=
            own << unit % UNITS_OF_A_LONG * Byte.SIZE;
      }
    }
  }

  /** The steps of a feature in a unit. */
  int steps(int feature, int unit) {
    long bytes = packed[feature * width + unit / UNITS_OF_A_LONG];
    return (int) (bytes >>> unit % UNITS_OF_A_LONG * Byte.SIZE & 0xFF) - ZERO;
  }

  /** How many lanes of sums there are: some more than units. */
  int lanes() {
    return width * UNITS_OF_A_LONG;
  }

  /** The unit whose steps a lane adds up: even ones and odd ones take turns, four at a time. */
  static int unitOf(int lane) {
    int word = lane / LANES;
    return word / 2 * UNITS_OF_A_LONG + lane % LANES * 2 + word % 2;
  }

  /** The steps of a candidate's own features, added up in lanes; to be added to others'. */
  long[] sums(Features features) {
    long[] sums = new long[2 * width];
    long zeros = ONES * ZERO * features.size();
    for (int block = 0; block < width; block += BLOCK) {
      long first = -zeros;
      long second = -zeros;
      long third = -zeros;
      long fourth = -zeros;
      for (int k = 0; k < features.size(); k += 2) {
        int row = features.id(k) * width + block;
        long bytes = packed[row];
        long more = packed[row + 1];
        if (k + 1 < features.size()) {
          int other = features.id(k + 1) * width + block;
          bytes += packed[other];
          more += packed[other + 1];
        }
        first += bytes & EVEN;
        second += bytes >>> Byte.SIZE & EVEN;
        third += more & EVEN;
        fourth += more >>> Byte.SIZE & EVEN;
      }
      sums[2 * block] = first;
      sums[2 * block + 1] = second;
      sums[2 * block + 2] = third;
      sums[2 * block + 3] = fourth;
    }
    return sums;
  }

  /**
   * What sums of steps are worth: each lane by itself, nothing where it is below 0. Four sums side
   * by side, because one would wait for itself.
   *
   * @param start what each lane begins with, in steps
   * @param worth what a step of each lane is worth
   */
  static double weigh(long[] sums, int[] start, float[] worth) {
    float first = 0;
    float second = 0;
    float third = 0;
    float fourth = 0;
    for (int word = 0; word < sums.length; word++) {
      int lane = word * LANES;
      long lanes = sums[word];
      short steps = (short) lanes;
      first += worth[lane] * Math.max(0, start[lane] + steps);
      lanes = lanes - steps >> LANE_BITS;
      steps = (short) lanes;
      second += worth[lane + 1] * Math.max(0, start[lane + 1] + steps);
      lanes = lanes - steps >> LANE_BITS;
      steps = (short) lanes;
      third += worth[lane + 2] * Math.max(0, start[lane + 2] + steps);
      lanes = lanes - steps >> LANE_BITS;
      steps = (short) lanes;
      fourth += worth[lane + 3] * Math.max(0, start[lane + 3] + steps);
    }
    return first + second + third + fourth;
  }
}
