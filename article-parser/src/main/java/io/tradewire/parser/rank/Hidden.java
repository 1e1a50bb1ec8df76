package io.tradewire.parser.rank;

import java.util.HashMap;
import java.util.Map;

/**
 * What several features of a candidate mean together: some dozen units, each the sum of what the
 * candidate's features weigh in it, or nothing where that is below 0 (rectifiers), and each with a
 * weight of its own. Words of the text take no part. What features weigh is kept in whole steps, of
 * which each unit has its own size.
 */
public final class Hidden {
  /** No units: what a candidate's features weigh apart is all. */
  public static final Hidden NONE = new Hidden(new float[0], new float[0], new float[0]);

  /** In a file, the row of what the units begin with, */
  static final String BIAS = "(bias)";

  /** of what they weigh, */
  public static final String OUTPUT = "(output)";

  /** and of what a step of each is. */
  static final String STEP = "(step)";

  /** Sizes of steps are whole parts of this, so that files say them without loss. */
  private static final float PARTS = 10_000;

  private final float[] bias;
  private final float[] outputs;
  private final float[] step;
  private final StepTable inputs;

  /** What each lane of the table begins with, in steps, and what a step of it weighs. */
  private final int[] start;

  private final float[] worth;

  /**
   * Units that were learned; what features weigh in them is rounded to 63rd parts of what weighs
   * most there.
   *
   * @param inputs for each feature of the space what it weighs in each unit, one feature behind the
   *     other
   * @param bias what each unit begins with
   * @param outputs what each unit weighs
   */
  public Hidden(float[] inputs, float[] bias, float[] outputs) {
    this(bias, outputs, stepSizes(inputs, outputs.length), inputs);
  }

  private Hidden(float[] bias, float[] outputs, float[] step, float[] inputs) {
    this(bias, outputs, step, inSteps(inputs, step));
  }

  private Hidden(float[] bias, float[] outputs, float[] step, byte[] inputs) {
    this.bias = bias.clone();
    this.outputs = outputs.clone();
    this.step = step.clone();
    this.inputs = new StepTable(outputs.length, inputs);
    start = new int[this.inputs.lanes()];
    worth = new float[this.inputs.lanes()];
    for (int lane = 0; lane < start.length; lane++) {
      int unit = StepTable.unitOf(lane);
      if (unit < outputs.length) {
        start[lane] = Math.round(bias[unit] / step[unit]);
        worth[lane] = outputs[unit] * step[unit];
      }
    }
  }

  /** The smallest steps of which no weight has more than there is room for. */
  private static float[] stepSizes(float[] inputs, int units) {
    float[] most = new float[units];
    for (int i = 0; i < inputs.length; i++) {
      most[i % units] = Math.max(most[i % units], Math.abs(inputs[i]));
    }
    float[] step = new float[units];
    for (int unit = 0; unit < units; unit++) {
      step[unit] = Math.max(1, (float) Math.ceil(most[unit] / StepTable.MOST * PARTS)) / PARTS;
    }
    return step;
  }

  private static byte[] inSteps(float[] inputs, float[] step) {
    byte[] steps = new byte[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      steps[i] = (byte) Math.round(inputs[i] / step[i % step.length]);
    }
    return steps;
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
    float[] step = rows.remove(STEP);
    if (bias == null || outputs == null || step == null) {
      throw new IllegalStateException("no " + BIAS + ", " + OUTPUT + " or " + STEP + " in " + file);
    }
    byte[] inputs = new byte[space.size() * outputs.length];
    for (int feature = 0; feature < space.size(); feature++) {
      float[] row = rows.remove(space.nameOf(feature));
      for (int unit = 0; row != null && unit < outputs.length; unit++) {
        inputs[feature * outputs.length + unit] = (byte) row[unit];
      }
    }
    if (!rows.isEmpty()) {
      throw new IllegalStateException("no feature " + rows.keySet() + " in " + space.name());
    }
    return new Hidden(bias, outputs, step, inputs);
  }

  /** The units' rows as they are written to a file, by their names; features in whole steps. */
  public Map<String, float[]> rows(Space space) {
    Map<String, float[]> rows = new HashMap<>();
    if (units() == 0) {
      return rows;
    }
    for (int feature = 0; feature < space.size(); feature++) {
      float[] row = new float[units()];
      for (int unit = 0; unit < row.length; unit++) {
        row[unit] = inputs.steps(feature, unit);
      }
      rows.put(space.nameOf(feature), row);
    }
    rows.put(BIAS, bias.clone());
    rows.put(OUTPUT, outputs.clone());
    rows.put(STEP, step.clone());
    return rows;
  }

  /** How many units there are. */
  public int units() {
    return outputs.length;
  }

  /** What a candidate's own features weigh in each unit, packed; to be added up with others'. */
  long[] sums(Features features) {
    return inputs.sums(features);
  }

  /** What the units weigh together, given what all features of a candidate weigh in each. */
  double weigh(long[] sums) {
    return StepTable.weigh(sums, start, worth);
  }
}
