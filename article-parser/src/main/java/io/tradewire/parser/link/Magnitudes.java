package io.tradewire.parser.link;

import io.tradewire.events.Units;

/**
 * Tells by size what a bare number counts: "321 million" behind exports of 7,400 tonnes and of 280
 * million dollars is money.
 */
final class Magnitudes {
  /** Orders of magnitude from all numbers of a unit beyond which it is implausible, */
  private static final double FAR = 2;

  /** and to a number of another below which that one is meant. */
  private static final double NEAR = 1.3;

  private Magnitudes() {}

  /**
   * The unit of figures before that are much nearer in size than those of the unit that a bare
   * number was guessed to have; null if there are none.
   */
  static String nearer(String guessed, Draft draft, Memory memory) {
    if (!draft.level.inherited() || !draft.level.magnitude()) {
      return null;
    }
    double size = size(draft);
    double own = Double.POSITIVE_INFINITY;
    double nearest = Double.POSITIVE_INFINITY;
    String other = null;
    for (Draft figure : memory.figures()) {
      if (figure.unit == null || figure.level == null) {
        continue;
      }
      double distance = Math.abs(size(figure) - size);
      if (figure.unit.equals(guessed)) {
        own = Math.min(own, distance);
      } else if (distance < nearest
          && Units.isMoney(figure.unit) != Units.isMoney(guessed)
          && UnitKind.of(figure.unit, true).read(draft.indicator) != null) {
        nearest = distance;
        other = figure.unit;
      }
    }
    return own < Double.POSITIVE_INFINITY && own > FAR && nearest < NEAR ? other : null;
  }

  private static double size(Draft draft) {
    return Math.log10(Math.max(1, draft.level.value().abs().doubleValue()));
  }
}
