package io.tradewire.parser.link;

import java.util.Random;

/**
 * The weights of one decision while they are learned: of features and words, and of hidden units
 * that features lead to. Step sizes shrink with what a weight has moved already (Adagrad, Duchi et
 * al. 2011).
 */
final class Network {
  private static final float DECAY = 1e-4f;
  private static final float LEAST_SPREAD = 1e-3f;
  private static final float INPUT_SPREAD = 0.1f;
  private static final float OUTPUT_SPREAD = 0.3f;

  final float[] weights;
  private final float[] moved;
  private final int units;

  /** Features below this number lead to hidden units; those behind are words. */
  private final int features;

  private final float[] inputs;
  private final float[] inputsMoved;
  private final float[] bias;
  private final float[] biasMoved;
  private final float[] outputs;
  private final float[] outputsMoved;
  private final float[] biasSteps;
  private final float[] outputSteps;

  Network(int size, int features, int units, Random random) {
    this.features = features;
    this.units = units;
    weights = new float[size];
    moved = new float[size];
    inputs = gaussian(features * units, INPUT_SPREAD, random);
    inputsMoved = new float[inputs.length];
    bias = new float[units];
    biasMoved = new float[units];
    outputs = gaussian(units, OUTPUT_SPREAD, random);
    outputsMoved = new float[units];
    biasSteps = new float[units];
    outputSteps = new float[units];
  }

  private static float[] gaussian(int size, float spread, Random random) {
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = (float) random.nextGaussian() * spread;
    }
    return numbers;
  }

  /** Room for what the hidden units make of a candidate. */
  float[] room() {
    return new float[units];
  }

  /** What a candidate's features weigh; fills what the hidden units make of them. */
  float score(int[] candidate, Dropout dropout, float[] active) {
    System.arraycopy(bias, 0, active, 0, units);
    float sum = 0;
    for (int feature : candidate) {
      if (dropout.keeps(feature)) {
        sum += weights[feature];
        if (feature < features) {
          int from = feature * units;
          for (int unit = 0; unit < units; unit++) {
            active[unit] += inputs[from + unit];
          }
        }
      }
    }
    sum /= dropout.kept();
    for (int unit = 0; unit < units; unit++) {
      active[unit] = Math.max(0, active[unit]);
      sum += outputs[unit] * active[unit];
    }
    return sum;
  }

  /** Moves the weights of a candidate's features so that its score rises by a step, or falls. */
  void move(int[] candidate, Dropout dropout, float[] active, float step, float rate) {
    float[] back = new float[units];
    for (int unit = 0; unit < units; unit++) {
      outputSteps[unit] += step * active[unit];
      back[unit] = active[unit] > 0 ? step * outputs[unit] : 0;
      biasSteps[unit] += back[unit];
    }
    for (int feature : candidate) {
      if (dropout.keeps(feature)) {
        move(weights, moved, feature, step / dropout.kept(), rate);
        weights[feature] -= rate * DECAY * weights[feature];
        if (feature < features) {
          moveInputs(feature * units, back, rate);
        }
      }
    }
  }

  private void moveInputs(int from, float[] back, float rate) {
    for (int unit = 0; unit < units; unit++) {
      if (back[unit] != 0) {
        move(inputs, inputsMoved, from + unit, back[unit], rate);
        inputs[from + unit] -= rate * DECAY * inputs[from + unit];
      }
    }
  }

  /** Ends an example: only now what all candidates share is moved. */
  void end(float rate) {
    for (int unit = 0; unit < units; unit++) {
      move(outputs, outputsMoved, unit, outputSteps[unit], rate);
      move(bias, biasMoved, unit, biasSteps[unit], rate);
      outputSteps[unit] = 0;
      biasSteps[unit] = 0;
    }
  }

  private static void move(float[] values, float[] moved, int at, float step, float rate) {
    moved[at] += step * step;
    values[at] += rate * step / ((float) Math.sqrt(moved[at]) + LEAST_SPREAD);
  }

  /** How many hidden units there are. */
  int units() {
    return units;
  }

  /** Copies what a feature weighs in each hidden unit: nothing if it never moved one. */
  void inputs(int feature, float[] to, int at) {
    for (int unit = 0; unit < units; unit++) {
      int own = feature * units + unit;
      to[at + unit] = inputsMoved[own] == 0 ? 0 : thousandths(inputs[own]);
    }
  }

  /** What a hidden unit begins with. */
  float bias(int unit) {
    return thousandths(bias[unit]);
  }

  /** What a hidden unit weighs. */
  float output(int unit) {
    return outputs[unit];
  }

  /** As the files of the model say them. */
  static float thousandths(float number) {
    return Math.round(number * 1000) / 1000f;
  }
}
