package io.tradewire.parser.rank;

import java.util.HashMap;
import java.util.Map;

/**
 * What several features of a candidate mean together: some dozen units, each the sum of what the
 * candidate's features weigh in it, or nothing where that is below 0 (rectifiers), and each with a
 * weight of its own. Words of the text take no part.
 *
 * <p>Four units share a long, 16 bits each, so that one addition adds to four of them: a long is
 * the sum of its lanes times powers of 2^16, whatever their signs, and so is a sum of such longs as
 * long as no lane outgrows its bits.
 */
public final class Hidden {
  /** No units: what a candidate's features weigh apart is all. */
  public static final Hidden NONE = new Hidden(new float[0], new float[0], new float[0], false);

  /** In a file, the row of what the units begin with, */
  static final String BIAS = "(bias)";

  /** and of what they weigh. */
  public static final String OUTPUT = "(output)";

  private static final int LANES = 4;
  private static final int LANE_BITS = Short.SIZE;

  /** So many longs are added up in one go, which is faster than one by one. */
  private static final int BLOCK = 4;

  /** A weight of 1 in a lane, which so holds sums of up to 256. */
  private static final float ONE = 128;

  /** A lane holds the sum of so many of the largest weight; of real sums none comes near. */
  private static final int MOST = 64;

  /** What was learned, to be written; null if it was read, since the lanes hold it too. */
  private final float[] inputs;

  private final float[] bias;
  private final float[] outputs;

  /** For each feature what it weighs in each unit, four units a long. */
  private final long[] packed;

  private final int width;

  /** What each lane begins with, in steps, and what a step of it weighs; nothing without a unit. */
  private final int[] start;

  private final float[] worth;

  /**
   * Units that were learned.
   *
   * @param inputs for each feature of the space what it weighs in each unit, one feature behind the
   *     other
   * @param bias what each unit begins with
   * @param outputs what each unit weighs
   */
  public Hidden(float[] inputs, float[] bias, float[] outputs) {
    this(inputs, bias, outputs, true);
  }

  private Hidden(float[] inputs, float[] bias, float[] outputs, boolean kept) {
    this.inputs = kept ? inputs.clone() : null;
    this.bias = bias.clone();
    this.outputs = outputs.clone();
    width = (outputs.length + LANES * BLOCK - 1) / (LANES * BLOCK) * BLOCK;
    packed = pack(inputs);
    start = new int[width * LANES];
    worth = new float[width * LANES];
    for (int unit = 0; unit < outputs.length; unit++) {
      start[unit] = Math.round(bias[unit] * ONE);
      worth[unit] = outputs[unit] / ONE;
    }
  }

  private long[] pack(float[] inputs) {
    int units = units();
    long[] lanes = new long[units == 0 ? 0 : inputs.length / units * width];
    for (int i = 0; i < inputs.length; i++) {
      int unit = i % units;
      long steps = Math.round(inputs[i] * ONE);
      if (Math.abs(steps) * MOST > Short.MAX_VALUE) {
        throw new IllegalArgumentException("a hidden unit's weight is too large: " + inputs[i]);
      }
      lanes[i / units * width + unit / LANES] += steps << unit % LANES * LANE_BITS;
    }
    return lanes;
  }

  /** Reads {@code /model/LANGUAGE/NAME.hidden.tsv}; none if there is no such file. */
  static Hidden load(String language, Space space) {
    String file = space.name() + ".hidden";
    if (!ModelFile.exists(language, file)) {
      return NONE;
    }
    Map<String, float[]> rows = new HashMap<>();
    ModelFile.readRows(language, file, rows::put);
    float[] bias = rows.remove(BIAS);
    float[] outputs = rows.remove(OUTPUT);
    if (bias == null || outputs == null || bias.length != outputs.length) {
      throw new IllegalStateException("no " + BIAS + " or " + OUTPUT + " in " + file);
    }
    float[] inputs = new float[space.size() * bias.length];
    for (int feature = 0; feature < space.size(); feature++) {
      float[] row = rows.remove(space.nameOf(feature));
      if (row != null) {
        System.arraycopy(row, 0, inputs, feature * bias.length, bias.length);
      }
    }
    if (!rows.isEmpty()) {
      throw new IllegalStateException("no feature " + rows.keySet() + " in " + space.name());
    }
    return new Hidden(inputs, bias, outputs, false);
  }

  /**
   * The units' rows as they are written to a file, by their names.
   *
   * @throws IllegalStateException if they were read from a file
   */
  public Map<String, float[]> rows(Space space) {
    if (inputs == null && units() > 0) {
      throw new IllegalStateException("the units of " + space.name() + " were read from a file");
    }
    Map<String, float[]> rows = new HashMap<>();
    for (int feature = 0; feature < space.size() && units() > 0; feature++) {
      float[] row = new float[units()];
      System.arraycopy(inputs, feature * units(), row, 0, units());
      rows.put(space.nameOf(feature), row);
    }
    if (units() > 0) {
      rows.put(BIAS, bias.clone());
      rows.put(OUTPUT, outputs.clone());
    }
    return rows;
  }

  /** How many units there are. */
  public int units() {
    return outputs.length;
  }

  /** What a candidate's own features weigh in each unit, packed; to be added up with others'. */
  long[] sums(Features features) {
    long[] sums = new long[width];
    for (int block = 0; block < width; block += BLOCK) {
      long first = 0;
      long second = 0;
      long third = 0;
      long fourth = 0;
      for (int k = 0; k < features.size(); k++) {
        int row = features.id(k) * width + block;
        first += packed[row];
        second += packed[row + 1];
        third += packed[row + 2];
        fourth += packed[row + 3];
      }
      sums[block] = first;
      sums[block + 1] = second;
      sums[block + 2] = third;
      sums[block + 3] = fourth;
    }
    return sums;
  }

  /** What the units weigh together, given what all features of a candidate weigh in each. */
  double weigh(long[] sums) {
    float weight = 0;
    for (int word = 0; word < sums.length; word++) {
      long lanes = sums[word];
      int unit = word * LANES;
      for (int lane = unit; lane < unit + LANES; lane++) {
        short steps = (short) lanes;
        lanes = lanes - steps >> LANE_BITS;
        weight += worth[lane] * Math.max(0, start[lane] + steps);
      }
    }
    return weight;
  }
}
