package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Amount.Kind;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;
import java.util.List;

/**
 * Gives numbers of a list what was said with the first or the last alone: "Russia took 46 percent,
 * Uzbekistan 17", "NOK 6.8 billion; France followed with 6.4", "Italy with 4.3 and Spain with 1.4
 * billion". Only a number that ends its item is completed, and only by the number right before it
 * in the sentence or, if it has decimals, right behind it.
 */
final class Ellipsis {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** One item of a list is at most so many times another one. */
  private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(50);

  /** So many tokens may stand between two items' numbers. */
  private static final int REACH = 18;

  private final Around around;
  private final Tokens tokens;
  private final Grammar grammar;

  Ellipsis(Around around) {
    this.around = around;
    tokens = around.tokens;
    grammar = around.grammar;
  }

  /** Completes the numbers of a sentence. */
  void complete(List<Amount> amounts) {
    Amount last = null;
    for (Amount amount : amounts) {
      if (last != null && isOpen(amount) && isNear(last, amount)) {
        complete(amount, last);
      }
      if (!amount.absorbed && !amount.yearLike) {
        last = amount;
      }
    }
    Amount next = null;
    for (int i = amounts.size() - 1; i >= 0; i--) {
      Amount amount = amounts.get(i);
      if (next != null && isOpen(amount) && isNear(amount, next) && !isWhole(amount)) {
        complete(amount, next);
      }
      if (!amount.absorbed && !amount.yearLike) {
        next = amount;
      }
    }
  }

  private void complete(Amount amount, Amount last) {
    if (last.isPercent() && amount.number.compareTo(HUNDRED) < 0 && endsItem(amount)) {
      amount.kind = Kind.PERCENT;
    } else if (isLarge(last) && isAlike(amount, last) && endsOrTells(amount)) {
      amount.number = amount.number.multiply(last.magnitude);
      amount.magnitude = last.magnitude;
      if (last.kind != Kind.BARE) {
        amount.takeUnitOf(last);
        amount.noun = null;
        amount.inherited = true;
      }
      amount.rule = "quantity.elided";
    }
  }

  private boolean isOpen(Amount amount) {
    return amount.kind == Kind.BARE
        && amount.cell == null
        && !amount.absorbed
        && !amount.yearLike
        && !amount.hasMagnitude()
        && amount.number.signum() > 0
        && amount.number.compareTo(THOUSAND) < 0
        && !(amount.spelled && isWhole(amount) && !isLed(amount))
        && !isDated(amount);
  }

  /** A number in words counts things, unless tied to something: "growth of two", "Kuwait nine". */
  private boolean isLed(Amount amount) {
    int front = amount.leadFrom - 1;
    boolean name = front > around.start && tokens.isWord(front) && tokens.isCapitalised(front);
    return grammar.items.has(tokens, front) || name;
  }

  /** "in 12", "on the 12": a time, or a place. */
  private boolean isDated(Amount amount) {
    int front = amount.leadFrom - 1;
    return grammar.year.has(tokens, front) && !grammar.items.has(tokens, front);
  }

  private boolean isNear(Amount last, Amount amount) {
    int gap = amount.leadFrom - last.spanTo;
    return last.cell == null && gap > 0 && gap <= REACH;
  }

  private boolean isLarge(Amount last) {
    return (last.kind == Kind.MONEY || last.kind == Kind.MEASURE || last.kind == Kind.BARE)
        && !last.price
        && last.magnitude.compareTo(MILLION) >= 0;
  }

  /** Whether the numbers are of one size in front of the magnitude, and this one is said so. */
  private boolean isAlike(Amount amount, Amount last) {
    BigDecimal mantissa = last.number.divide(last.magnitude, java.math.MathContext.DECIMAL64);
    return amount.number.compareTo(mantissa.multiply(MOST_TIMES)) <= 0
        && mantissa.compareTo(amount.number.multiply(MOST_TIMES)) <= 0
        && (!isWhole(amount) || isLed(amount));
  }

  private static boolean isWhole(Amount amount) {
    return amount.number.stripTrailingZeros().scale() <= 0;
  }

  /** Whether punctuation, a joining word or the sentence's end follows. */
  private boolean endsItem(Amount amount) {
    int at = amount.spanTo;
    return at >= around.end
        || grammar.and.has(tokens, at)
        || grammar.itemEnds.has(tokens, at)
        || tokens.is(at, ',')
        || tokens.is(at, ';')
        || tokens.is(at, ')')
        || tokens.is(at, '.');
  }

  /** Whether the item ends, or only says when or what of: "4.1 a year earlier", "1.9 of corn". */
  private boolean endsOrTells(Amount amount) {
    int at = amount.spanTo;
    return endsItem(amount)
        || grammar.of.has(tokens, at) && !isWhole(amount)
        || grammar.article.has(tokens, at) && grammar.yearWords.has(tokens, at + 1)
        || grammar.year.has(tokens, at) && tokens.isNumber(at + 1)
        || around.at(NumberLexicon.SHARES, at) != null
            && around.at(NumberLexicon.SHARES, at).entry().value(0).equals("base");
  }
}
