package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Amount.Kind;
import java.math.BigDecimal;
import java.math.MathContext;

/** How large numbers are: whether one can go on from another without its magnitude. */
final class Sizes {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** One item of a list is at most so many times another one. */
  private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(50);

  private Sizes() {}

  /** Whether it is a level that names its unit or its magnitude. */
  static boolean isStated(Amount last) {
    boolean unit = last.kind == Kind.MONEY || last.kind == Kind.MEASURE;
    return (unit || last.kind == Kind.BARE && last.hasMagnitude()) && !last.price;
  }

  /** Whether a level has a magnitude to lend: "5 billion dollars", "5 bcm". */
  static boolean isLarge(Amount last) {
    return isStated(last) && (last.hasMagnitude() || last.factor.compareTo(THOUSAND) >= 0);
  }

  /** Whether the numbers are of one size in front of the magnitude. */
  static boolean isAlike(Amount amount, Amount last) {
    boolean grouped = amount.number.compareTo(THOUSAND) >= 0;
    if (grouped && last.magnitude.compareTo(MILLION) != 0) {
      return false;
    }
    BigDecimal mantissa = last.number.divide(last.magnitude, MathContext.DECIMAL64);
    return amount.number.compareTo(mantissa.multiply(MOST_TIMES)) <= 0
        && mantissa.compareTo(amount.number.multiply(MOST_TIMES)) <= 0;
  }

  static boolean isWhole(Amount amount) {
    return amount.number.stripTrailingZeros().scale() <= 0;
  }
}
