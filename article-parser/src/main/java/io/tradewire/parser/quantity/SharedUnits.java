package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Amount.Kind;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;

/** Gives one of two neighbours the unit and the magnitude that are said with the other alone. */
final class SharedUnits {

  /** The rule of a number that took its unit from its neighbour. */
  static final String RULE = "quantity.shared-unit";

  /** A lower end is at most so many times the upper one: else the magnitude is not shared. */
  private static final BigDecimal FAR_ABOVE = BigDecimal.valueOf(20);

  /** A number above that does not share a per cent sign: "fell by 1,100 to 11.3 pct". */
  private static final BigDecimal LARGEST_PERCENT = BigDecimal.valueOf(500);

  private final Around around;
  private final Tokens tokens;
  private final Grammar grammar;

  SharedUnits(Around around) {
    this.around = around;
    tokens = around.tokens;
    grammar = around.grammar;
  }

  /** Completes the one without a unit; false if the two do not belong together. */
  boolean share(Amount low, Amount high, Joint joint) {
    boolean listed = joint == Joint.LIST;
    boolean lowLacks = low.kind == Kind.BARE && high.kind != Kind.BARE;
    if (lowLacks && isOfHighAlone(low, high, listed)) {
      return false;
    }
    boolean highLacks = high.kind == Kind.BARE && low.isMoney() && low.spanTo == low.to && !listed;
    if (lowLacks || highLacks) {
      Amount lacking = lowLacks ? low : high;
      lacking.takeUnitOf(lowLacks ? high : low);
      lacking.rule = RULE;
      shareMagnitude(low, high);
      return true;
    }
    boolean same = low.kind == high.kind && (low.unit == null || low.unit.equals(high.unit));
    boolean comma = listed && tokens.is(low.spanTo, ',');
    boolean alike = low.factor.compareTo(high.factor) == 0;
    if (same && alike && (low.kind != Kind.BARE || !comma && high.hasMagnitude())) {
      shareMagnitude(low, high);
    }
    return same;
  }

  /** Whether the unit of the second number is not said for the first as well. */
  private boolean isOfHighAlone(Amount low, Amount high, boolean listed) {
    boolean comma = tokens.is(low.spanTo, ',');
    return switch (high.kind) {
      case TIMES, FOLD -> low.hasMagnitude();
      case COUNT, OTHER -> listed && comma;
      case MONEY -> isNamedInFront(high) && (comma || isReached(low));
      case PERCENT ->
          low.number.compareTo(LARGEST_PERCENT) > 0
              || comma && (isItemEnd(low, high) || isRestated(high));
      default -> false;
    };
  }

  /** "Peru with ten, EUR 352 million": money named in front is not shared over a comma. */
  private static boolean isNamedInFront(Amount money) {
    return money.spanFrom < money.from;
  }

  /** "dropped 5.6 to EUR 3.4 billion": nor is it with a number that says how far. */
  private boolean isReached(Amount low) {
    return around.isTo(low.spanTo) && !grammar.from.has(tokens, low.leadFrom - 1);
  }

  /** "imports at 24.5, 16 pct up": a comma alone joins per cents only in a longer list. */
  private static boolean isItemEnd(Amount low, Amount high) {
    return high.spanFrom == low.spanTo + 1 && !high.rule.equals(RULE);
  }

  /** "Peru for 6.7, or 1.0% less": no per cent. */
  private boolean isRestated(Amount high) {
    return grammar.or.has(tokens, high.leadFrom - 1) && around.changes.behind(high.spanTo) != null;
  }

  /** "from 2.1 to 3.4 billion": the magnitude is said with the last alone. */
  private static void shareMagnitude(Amount low, Amount high) {
    if (low.magnitude.equals(BigDecimal.ONE)
        && !high.magnitude.equals(BigDecimal.ONE)
        && high.kind != Kind.COUNT) {
      BigDecimal raised = low.number.multiply(high.magnitude);
      if (raised.compareTo(high.number.multiply(FAR_ABOVE)) <= 0) {
        low.number = raised;
        low.magnitude = high.magnitude;
      }
    }
  }
}
