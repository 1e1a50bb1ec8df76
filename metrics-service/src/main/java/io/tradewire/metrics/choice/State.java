package io.tradewire.metrics.choice;

import io.tradewire.events.Bound;
import java.math.BigDecimal;

/**
 * What is believed of an observation at an instant.
 *
 * @param value null if no claim states a level
 * @param bound of the value; null if there is no value
 * @param agreeing independent sources that support it
 * @param disagreeing independent sources that contradict it
 * @param outliers claims off by a factor of 8 or more
 * @param claims all claims in force, copies included; 0 for a derived state
 * @param low smallest value claimed, without outliers
 * @param high largest value claimed, without outliers
 */
public record State(
    BigDecimal value,
    Bound bound,
    BigDecimal change,
    BigDecimal share,
    int agreeing,
    int disagreeing,
    int outliers,
    int claims,
    BigDecimal low,
    BigDecimal high) {

  /** A state computed from others'; no article states it, so nobody agrees or disagrees. */
  static State derived(BigDecimal value, Bound bound, BigDecimal change) {
    return new State(value, bound, change, null, 0, 0, 0, 0, null, null);
  }
}
