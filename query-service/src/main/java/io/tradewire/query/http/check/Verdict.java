package io.tradewire.query.http.check;

import java.math.BigDecimal;

/**
 * What the series say of a claim.
 *
 * @param kind the outcome
 * @param difference percent by which the claim lies above (positive) or below the observation; of
 *     claims without a level, percentage points between the changes; null if there is none
 * @param against the observation it was held against, null if there is none
 * @param target the earlier target for the same thing, null if there is none
 */
record Verdict(Kind kind, BigDecimal difference, Believed against, Believed target) {

  /** The outcomes. */
  enum Kind {
    /** Within 1% (about: 5%) of the observation, or on the side that its bound says. */
    AGREES("agrees"),
    /** Another value than the observation. */
    DIFFERS("differs"),
    /** Nothing is known of this series and period yet. */
    NEW("new"),
    /** Another target than was set before, or a result that falls short of it. */
    CONTRADICTS_TARGET("contradicts-target"),
    /** Off by a factor of 8 or more from the observation or from all periods of its length. */
    OUTLIER("outlier");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
