package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Amount.Kind;
import java.math.BigDecimal;
import java.util.List;

/**
 * Gives numbers of a list what was said with the first or the last alone: "Russia took 46 percent,
 * Uzbekistan 17", "NOK 6.8 billion; France followed with 6.4", "Italy with 4.3 and Spain with 1.4
 * billion". Only a number that ends its item is completed, and only by the number right before it,
 * in the sentence or in those before, or, if it has decimals, right behind it.
 */
final class Ellipsis {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** More is said with its magnitude: "Brazil (1,604)" millions. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000);

  /** One item of a list is at most so many times another one. */
  private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(50);

  /** So many tokens may stand between two items' numbers. */
  private static final int REACH = 18;

  private final Around around;
  private final Items items;
  private final Spoken spoken;

  /** The last numbers of the sentence, outside of brackets and in them. */
  private Amount outside;

  private Amount bracketed;

  Ellipsis(Around around, Spoken spoken) {
    this.around = around;
    items = new Items(around);
    this.spoken = spoken;
  }

  /**
   * Completes the numbers of a sentence.
   *
   * @param percentInWords whether it has changes or shares in words
   */
  void complete(List<Amount> amounts, boolean percentInWords) {
    spoken.nextSentence();
    if (percentInWords) {
      spoken.notePercent();
    }
    for (Amount amount : amounts) {
      if (isOpen(amount)) {
        complete(amount);
      }
      note(amount);
    }
    Amount next = null;
    for (int i = amounts.size() - 1; i >= 0; i--) {
      Amount amount = amounts.get(i);
      if (next != null && isOpen(amount) && isNear(amount, next) && !isWhole(amount)) {
        complete(amount, next, false);
      }
      if (isSource(amount)) {
        next = amount;
      }
    }
  }

  private static boolean isSource(Amount amount) {
    boolean figure = amount.kind != Kind.OTHER && amount.kind != Kind.POINTS;
    return figure && !amount.absorbed && !amount.yearLike;
  }

  private void note(Amount amount) {
    if (!isSource(amount)) {
      return;
    }
    if (items.isBracketed(amount)) {
      bracketed = amount;
    } else {
      outside = amount;
      bracketed = null;
    }
    if (amount.cell == null) {
      spoken.note(amount);
    }
  }

  private void complete(Amount amount) {
    if (spoken.isInPercent() && isPercentage(amount) && isMoved(amount)) {
      amount.kind = Kind.PERCENT;
      return;
    }
    Amount near = near(amount);
    if (near != null) {
      complete(amount, near, false);
    } else if (spoken.last() != null && items.isTold(amount) && !isSpelledOne(amount)) {
      complete(amount, spoken.last(), true);
    }
  }

  /** The number of the sentence that it goes on from: one in brackets from one in brackets. */
  private Amount near(Amount amount) {
    boolean inBrackets = items.isBracketed(amount);
    Amount first = inBrackets ? bracketed : outside;
    Amount second = inBrackets ? outside : bracketed;
    if (first != null && isNear(first, amount)) {
      return first;
    }
    return second != null && isNear(second, amount) ? second : null;
  }

  /** "dropped by 19", "(+13)", "a decline of 1.4", where percentages are spoken of. */
  private boolean isMoved(Amount amount) {
    if (items.isSigned(amount)) {
      return true;
    }
    Cue word = around.changes.before(amount.leadFrom);
    return word != null
        && !word.to()
        && word.direction() != 0
        && !word.form().equals("than")
        && (items.ends(amount) || items.tellsWhen(amount) || items.tellsWhere(amount));
  }

  private void complete(Amount amount, Amount last, boolean far) {
    if (last.isPercent()) {
      if (isPercentage(amount)
          && !isLevelReached(amount, last)
          && isItem(amount, last, far)
          && endsShare(amount)) {
        amount.kind = Kind.PERCENT;
      }
    } else if (isLarge(last) && isAlike(amount, last) && endsLevel(amount)) {
      boolean count = spoken.isCounting() || items.isAboutThings(amount);
      if (!isWhole(amount) || !count && isItem(amount, last, far)) {
        takeLevel(amount, last);
      }
    }
  }

  /** "fell by 10 percent to 55": no percentage, unlike in "from 10 percent to 55". */
  private boolean isLevelReached(Amount amount, Amount last) {
    int to = amount.leadFrom - 1;
    return to == last.spanTo
        && around.grammar.to.has(around.tokens, to)
        && !around.tokens.is(to, '-')
        && !around.grammar.from.has(around.tokens, last.leadFrom - 1);
  }

  private static void takeLevel(Amount amount, Amount last) {
    amount.number = amount.number.multiply(last.magnitude);
    amount.magnitude = last.magnitude;
    if (last.kind != Kind.BARE) {
      amount.takeUnitOf(last);
      amount.noun = null;
      amount.inherited = true;
    }
    amount.rule = "quantity.elided";
  }

  /** A number in words counts things, unless tied to something: "growth of two", "Kuwait nine". */
  private boolean isItem(Amount amount, Amount last, boolean far) {
    boolean digits = last.isPercent() && !amount.spelled;
    return far || digits || items.isTold(amount) || items.isListed(amount, last.spanTo);
  }

  private boolean endsShare(Amount amount) {
    return items.ends(amount)
        || items.tellsWhen(amount)
        || !amount.spelled && (items.tellsOfWhat(amount) || items.tellsWhere(amount))
        || items.tellsWhose(amount);
  }

  private boolean endsLevel(Amount amount) {
    return items.ends(amount)
        || items.tellsWhen(amount)
        || !isWhole(amount) && (items.tellsOfWhat(amount) || items.tellsWhere(amount));
  }

  private boolean isOpen(Amount amount) {
    return amount.kind == Kind.BARE
        && amount.cell == null
        && !amount.absorbed
        && !amount.yearLike
        && !amount.hasMagnitude()
        && amount.number.signum() > 0
        && amount.number.compareTo(LARGEST) < 0
        && !items.isCount(amount)
        && !isPronoun(amount)
        && !(isWhole(amount) && items.isDated(amount));
  }

  private static boolean isPercentage(Amount amount) {
    return amount.number.compareTo(HUNDRED) < 0;
  }

  /** "a deficit, but a healthy one": no one billion. */
  private boolean isPronoun(Amount amount) {
    int front = amount.from - 1;
    return isSpelledOne(amount)
        && (around.grammar.beforeOne.has(around.tokens, front)
            || around.grammar.beforeOne.has(around.tokens, front - 1));
  }

  private static boolean isSpelledOne(Amount amount) {
    return amount.spelled && amount.number.compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean isNear(Amount last, Amount amount) {
    int gap = amount.leadFrom - last.spanTo;
    return last.cell == null && gap > 0 && gap <= REACH;
  }

  private static boolean isLarge(Amount last) {
    boolean level = last.kind == Kind.MONEY || last.kind == Kind.MEASURE || last.kind == Kind.BARE;
    return level && !last.price && last.magnitude.compareTo(THOUSAND) >= 0;
  }

  /** Whether the numbers are of one size in front of the magnitude. */
  private static boolean isAlike(Amount amount, Amount last) {
    boolean grouped = amount.number.compareTo(THOUSAND) >= 0;
    if (grouped && last.magnitude.compareTo(MILLION) != 0) {
      return false;
    }
    BigDecimal mantissa = last.number.divide(last.magnitude, java.math.MathContext.DECIMAL64);
    return amount.number.compareTo(mantissa.multiply(MOST_TIMES)) <= 0
        && mantissa.compareTo(amount.number.multiply(MOST_TIMES)) <= 0;
  }

  private static boolean isWhole(Amount amount) {
    return amount.number.stripTrailingZeros().scale() <= 0;
  }
}
