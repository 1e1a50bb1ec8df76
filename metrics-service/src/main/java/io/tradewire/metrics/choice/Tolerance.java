package io.tradewire.metrics.choice;

/** Which numbers count as the same. For sorted numbers, those near one are neighbours. */
enum Tolerance {
  /** Levels: within 1% of the larger. */
  ONE_PERCENT {
    @Override
    boolean near(double a, double b) {
      return Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), Math.abs(b));
    }
  },
  /** Changes and shares, which are percentages already: within half a point. */
  HALF_A_POINT {
    @Override
    boolean near(double a, double b) {
      return Math.abs(a - b) <= 0.5;
    }
  };

  abstract boolean near(double a, double b);
}
