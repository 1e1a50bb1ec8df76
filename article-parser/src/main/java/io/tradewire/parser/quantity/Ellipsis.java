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

  private final ItemFront front;
  private final ItemEnd end;
  private final OpenNumbers numbers;
  private final Antecedents antecedents;
  private final Movements movements;
  private final Spoken spoken;

  Ellipsis(Around around, Spoken spoken) {
    this.spoken = spoken;
    front = new ItemFront(around);
    end = new ItemEnd(around);
    numbers = new OpenNumbers(around, front, end);
    antecedents = new Antecedents(front);
    movements = new Movements(around, front, end, spoken);
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
    lookBack(amounts);
    lookAhead(amounts);
  }

  /** From left to right: each number from those before it. */
  private void lookBack(List<Amount> amounts) {
    Amount before = null;
    for (Amount amount : amounts) {
      if (numbers.isOpen(amount) && !numbers.isOfOther(amount, before)) {
        lookBack(amount);
      }
      if (Antecedents.isOne(amount)) {
        note(amount);
      }
      before = amount;
    }
  }

  /** From right to left: what is still open from the one behind it. */
  private void lookAhead(List<Amount> amounts) {
    Amount next = null;
    for (int i = amounts.size() - 1; i >= 0; i--) {
      Amount amount = amounts.get(i);
      if (next != null
          && numbers.isOpen(amount)
          && Antecedents.isNear(amount, next)
          && isAhead(amount)) {
        goOn(amount, next, false);
      }
      if (Antecedents.isOne(amount)) {
        next = amount;
      }
    }
  }

  /** "Italy with 4.3 and Spain with 1.4 billion", "Peru 320, Chile 210 and Cuba 190 million". */
  private boolean isAhead(Amount amount) {
    boolean named =
        front.isName(amount.leadFrom - 1) && end.ends(amount) && front.isName(amount.spanTo + 1);
    return !Sizes.isWhole(amount) || !amount.spelled && named;
  }

  private void note(Amount amount) {
    antecedents.note(amount);
    if (amount.cell == null) {
      spoken.note(amount, amount.isPercent() && movements.isChange(amount));
    }
  }

  private void lookBack(Amount amount) {
    boolean far = spoken.isInPercent() && movements.isHowFar(amount);
    if (isPercentage(amount) && (far || movements.isAside(amount, antecedents.outside()))) {
      amount.kind = Kind.PERCENT;
      return;
    }
    Amount level = spoken.level(amount);
    boolean sign = level != null && end.repeatsSign(amount, level);
    if (sign || level != null && isOfLevel(amount)) {
      amount.spanTo = sign ? amount.spanTo + 1 : amount.spanTo;
      takeLevel(amount, level);
    } else {
      goOn(amount);
    }
  }

  /** Goes on from the number before, a level or a percentage. */
  private void goOn(Amount amount) {
    Amount near = antecedents.of(amount);
    Amount last = spoken.last();
    if (near != null) {
      goOn(amount, near, false);
    } else if (last != null && isTiedToFormer(amount, last) && !OpenNumbers.isSpelledOne(amount)) {
      goOn(amount, last, true);
    }
  }

  private boolean isTiedToFormer(Amount amount, Amount last) {
    return !movements.isBy(amount)
        && (isTied(amount) || !Sizes.isWhole(amount) && Sizes.isLarge(last));
  }

  /** "took 17", "with 6.4", "and ten in 2030": something of its own is said of it. */
  private boolean isTied(Amount amount) {
    return front.isTold(amount) || end.tellsYear(amount) && !front.isOfNoun(amount);
  }

  /** Whether it is a level whatever was said before: a part of one, or what one rose or fell to. */
  private boolean isOfLevel(Amount amount) {
    boolean whole = Sizes.isWhole(amount);
    if (end.isPartOfIt(amount)
        || !whole && (end.isPartOfThem(amount) || front.isPartOfWhich(amount))) {
      return true;
    }
    boolean things = whole && (spoken.isCounting() || front.isAboutThings(amount));
    return !things
        && (movements.isReached(amount) || front.isWorth(amount) || isToldBehindChange(amount));
  }

  /** "fell 4 percent, and it bought for 17.1": no further change is told by such words. */
  private boolean isToldBehindChange(Amount amount) {
    Amount last = spoken.last();
    return last != null
        && last.isPercent()
        && spoken.isChange()
        && front.isOfMoney(amount, isPercentage(amount))
        && end.endsLevel(amount);
  }

  /**
   * Goes on from a number.
   *
   * @param far whether that is of a sentence before
   */
  private void goOn(Amount amount, Amount last, boolean far) {
    boolean decimals = !Sizes.isWhole(amount);
    if (last.isPercent() || decimals && !Sizes.isStated(last) && spoken.isPercentLast()) {
      goOnFromPercent(amount, last, far);
    } else {
      goOnFromLevel(amount, last, far);
    }
  }

  private void goOnFromPercent(Amount amount, Amount last, boolean far) {
    if (isPercentage(amount)
        && !movements.isReached(amount)
        && isItem(amount, last, far)
        && end.endsShare(amount)) {
      amount.kind = Kind.PERCENT;
    }
  }

  private void goOnFromLevel(Amount amount, Amount last, boolean far) {
    boolean whole = Sizes.isWhole(amount);
    boolean alike = Sizes.isLarge(last) && Sizes.isAlike(amount, last);
    Amount level = alike ? last : whole || last.price ? null : spoken.level(amount);
    if (level == null || !end.endsLevel(amount)) {
      return;
    }
    if (!whole || !isCounted(amount) && isItem(amount, last, far)) {
      takeLevel(amount, level);
    }
  }

  /** Whether a whole number more likely counts things that were spoken of. */
  private boolean isCounted(Amount amount) {
    boolean things = movements.isCompared(amount) ? spoken.isCountingNow() : spoken.isCounting();
    return things || front.isAboutThings(amount);
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
    return far || digits || isTied(amount) || front.isListed(amount, last.spanTo);
  }

  private static boolean isPercentage(Amount amount) {
    return amount.number.compareTo(HUNDRED) < 0;
  }
}
