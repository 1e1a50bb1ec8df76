package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Amount.Kind;
import java.math.BigDecimal;
import java.util.List;

/**
 * Gives numbers that name no unit the one spoken of: "6.93 billion stg from 6.20 billion". The
 * nearest level in front in the sentence gives it, else the nearest behind, else the last level of
 * the text before.
 */
final class Inheritance {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Things are counted in thousands at most; above, it is money or a measure. */
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** The last level of the sentences before, of any kind. */
  private Amount last;

  /** The last of them that is money or a measure. */
  private Amount lastMass;

  /** Completes the amounts of the next sentence. */
  void pass(List<Amount> amounts) {
    Amount before = null;
    Amount beforeMass = null;
    for (int i = 0; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      if (amount.kind == Kind.BARE && !amount.absorbed) {
        boolean mass = amount.magnitude.compareTo(MILLION) >= 0;
        Amount near = mass ? beforeMass : before;
        Amount behind = near != null ? near : behind(amounts, i, mass);
        Amount far = mass ? lastMass : last;
        inherit(amount, behind != null ? behind : far, near != null, behind != null);
      }
      if (isSource(amount)) {
        before = amount;
        beforeMass = amount.kind == Kind.COUNT ? beforeMass : amount;
      }
    }
    last = before == null ? last : before;
    lastMass = beforeMass == null ? lastMass : beforeMass;
  }

  private static Amount behind(List<Amount> amounts, int from, boolean mass) {
    for (int i = from + 1; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      if (isSource(amount) && !(mass && amount.kind == Kind.COUNT)) {
        return amount;
      }
    }
    return null;
  }

  private static boolean isSource(Amount amount) {
    boolean unit = amount.unit != null || !amount.candidates.isEmpty();
    return unit && !amount.price && amount.isLevel();
  }

  private static void inherit(Amount amount, Amount source, boolean near, boolean sentence) {
    if (source == null) {
      return;
    }
    boolean alike =
        near
            && !amount.yearLike
            && !amount.spelled
            && !source.hasMagnitude()
            && amount.number.compareTo(THOUSAND) >= 0;
    if (amount.hasMagnitude() || alike) {
      boolean rate = amount.rate;
      amount.takeUnitOf(source);
      amount.rate = rate;
      amount.noun = null;
      amount.inherited = true;
      amount.rule = sentence ? "quantity.inherited" : "quantity.inherited.far";
    }
  }
}
