package io.tradewire.parser.link;

/**
 * How large a level is beside an earlier one of the same sort of unit: what goes on about the same
 * is seldom a thousandth of it ("Sales came to $36 billion. They cost $40 a tonne").
 */
final class Proportion {
  /** Steps below {@link #INCOMPARABLE}, the last one for all that is larger still. */
  private static final double[] LIMITS = {0.01, 0.1, 0.5, 0.9, 1.1, 2, 10};

  /** Where one of them is no level, or their units are of different sorts. */
  static final int INCOMPARABLE = LIMITS.length + 1;

  private Proportion() {}

  /** The step of a draft's level in proportion to the level of an earlier one. */
  static int of(Draft draft, Draft earlier) {
    if (draft.level == null || earlier.level == null || draft.kind() != earlier.kind()) {
      return INCOMPARABLE;
    }
    double size = Math.abs(draft.level.value().doubleValue());
    double measure = Math.abs(earlier.level.value().doubleValue());
    int step = 0;
    while (step < LIMITS.length && size >= LIMITS[step] * measure) {
      step++;
    }
    return step;
  }
}
