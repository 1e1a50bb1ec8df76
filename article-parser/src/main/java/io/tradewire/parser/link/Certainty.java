package io.tradewire.parser.link;

import io.tradewire.parser.rank.Calibration;

/**
 * How sure it is that a figure is right in every slot, and how sure it must be what a number counts
 * for it to be stated as a figure.
 *
 * @param calibration makes an honest probability of the product of those of all decisions
 * @param least probability of the indicator below which a number is left out, and says so when it
 *     is asked for
 */
record Certainty(Calibration calibration, double least) {
  /**
   * Half of the spot F1 that is reached on articles never seen: what is less sure than this costs
   * more precision than it gives recall (the threshold that F1 is best at), and what is surer gives
   * more, even where to be none is likelier still.
   */
  static final double LEAST = 0.45;

  /** States everything. */
  static Certainty any(Calibration calibration) {
    return new Certainty(calibration, 0);
  }

  /** Leaves out what the parser that ships leaves out. */
  static Certainty of(Calibration calibration) {
    return new Certainty(calibration, LEAST);
  }

  /** The probability that a figure is right in every slot, 0 to 1. */
  double of(Draft draft) {
    double product = 1;
    for (double probability : draft.probabilities.values()) {
      product *= probability;
    }
    return calibration.of(product);
  }

  /** Whether it is sure enough what a number counts. */
  boolean suffices(Draft draft) {
    return draft.probabilities.get(Draft.Slot.INDICATOR) >= least;
  }
}
