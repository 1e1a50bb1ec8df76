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

  /** More is said with its magnitude: "Brazil (1,604)" millions. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000);

  /** So many tokens may stand between two items' numbers. */
  private static final int REACH = 18;

  private final Around around;
  private final Items items;
  private final ExchangeRates rates;
  private final Movements movements;
  private final Spoken spoken;

  /** The last numbers of the sentence, outside of brackets and in them. */
  private Amount outside;

  private Amount bracketed;

  Ellipsis(Around around, Spoken spoken) {
    this.around = around;
    items = new Items(around);
    rates = new ExchangeRates(around);
    this.spoken = spoken;
    movements = new Movements(around, items, spoken);
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
    Amount before = null;
    for (Amount amount : amounts) {
      if (isOpen(amount) && !isOfOther(amount, before)) {
        complete(amount);
      }
      note(amount);
      before = amount;
    }
    Amount next = null;
    for (int i = amounts.size() - 1; i >= 0; i--) {
      Amount amount = amounts.get(i);
      if (next != null && isOpen(amount) && isNear(amount, next) && isAhead(amount)) {
        complete(amount, next, false);
      }
      if (isSource(amount)) {
        next = amount;
      }
    }
  }

  /** "Italy with 4.3 and Spain with 1.4 billion", "Peru 320, Chile 210 and Cuba 190 million". */
  private boolean isAhead(Amount amount) {
    return !Sizes.isWhole(amount) || !amount.spelled && items.isNamed(amount);
  }

  /** "1.53 months, up from 1.51", "36 dollars a barrel against 17.05": no levels. */
  private boolean isOfOther(Amount amount, Amount before) {
    return before != null
        && (before.kind == Kind.OTHER || before.price)
        && around.grammar.compared.has(around.tokens, amount.leadFrom - 1)
        && isNear(before, amount);
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
      spoken.note(amount, amount.isPercent() && movements.isChange(amount));
    }
  }

  private void complete(Amount amount) {
    boolean far = spoken.isInPercent() && movements.isHowFar(amount);
    if (isPercentage(amount) && (far || movements.isAside(amount, outside))) {
      amount.kind = Kind.PERCENT;
      return;
    }
    Amount level = spoken.level(amount);
    if (level != null && items.isSigned(amount, level)) {
      amount.spanTo++;
      takeLevel(amount, level);
    } else if (level != null && isOfLevel(amount)) {
      takeLevel(amount, level);
    } else {
      goOn(amount);
    }
  }

  /** Goes on from the number before, a level or a percentage. */
  private void goOn(Amount amount) {
    Amount near = near(amount);
    Amount last = spoken.last();
    if (near != null) {
      complete(amount, near, false);
    } else if (last != null && isTiedToFormer(amount, last) && !isSpelledOne(amount)) {
      complete(amount, last, true);
    }
  }

  private boolean isTiedToFormer(Amount amount, Amount last) {
    boolean tied = items.isTold(amount) || items.tellsYear(amount);
    return !movements.isBy(amount) && (tied || !Sizes.isWhole(amount) && Sizes.isLarge(last));
  }

  /** Whether it is a level whatever was said before: a part of one, or what one rose or fell to. */
  private boolean isOfLevel(Amount amount) {
    boolean whole = Sizes.isWhole(amount);
    if (items.isPartOfIt(amount)
        || !whole && (items.isPartOfThem(amount) || items.isPartOfWhich(amount))) {
      return true;
    }
    boolean things = whole && (spoken.isCounting() || items.isAboutThings(amount));
    return !things
        && (movements.isReached(amount) || items.isWorth(amount) || isToldBehindChange(amount));
  }

  /** "fell 4 percent, and it bought for 17.1": no further change is told by such words. */
  private boolean isToldBehindChange(Amount amount) {
    Amount last = spoken.last();
    return last != null
        && last.isPercent()
        && spoken.isChange()
        && items.isOfMoney(amount, isPercentage(amount))
        && endsLevel(amount);
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

  private void complete(Amount amount, Amount last, boolean far) {
    boolean whole = Sizes.isWhole(amount);
    if (last.isPercent() || !whole && !Sizes.isStated(last) && spoken.isPercentLast()) {
      if (isPercentage(amount)
          && !movements.isReached(amount)
          && isItem(amount, last, far)
          && endsShare(amount)) {
        amount.kind = Kind.PERCENT;
      }
      return;
    }
    boolean alike = Sizes.isLarge(last) && Sizes.isAlike(amount, last);
    Amount level = alike ? last : whole || last.price ? null : spoken.level(amount);
    if (level != null && endsLevel(amount)) {
      boolean things = movements.isCompared(amount) ? spoken.isCountingNow() : spoken.isCounting();
      boolean count = things || items.isAboutThings(amount);
      if (!whole || !count && isItem(amount, last, far)) {
        takeLevel(amount, level);
      }
    }
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
    boolean digits = !amount.spelled && (last.isPercent() || !Sizes.isWhole(amount));
    return far
        || digits
        || items.isTold(amount)
        || items.tellsYear(amount)
        || items.isListed(amount, last.spanTo);
  }

  private boolean endsShare(Amount amount) {
    return items.ends(amount) && !items.restatesPercent(amount)
        || items.tellsWhen(amount)
        || !amount.spelled && (items.tellsOfWhat(amount) || items.tellsWhere(amount))
        || items.tellsWhose(amount);
  }

  private boolean endsLevel(Amount amount) {
    return items.ends(amount)
        || items.tellsWhen(amount)
        || !Sizes.isWhole(amount)
            && (items.tellsOfWhat(amount) || items.tellsWhere(amount) || items.goesOn(amount));
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
        && !rates.isRate(amount)
        && !(Sizes.isWhole(amount) && items.isDated(amount));
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
}
