package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Amount.Kind;
import java.math.BigDecimal;

/** Tells numbers of prose that may lack a unit or a magnitude that is said with another one. */
final class OpenNumbers {

  /** More is said with its magnitude: "Brazil (1,604)" millions. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000);

  private final Around around;
  private final ItemFront front;
  private final ItemEnd end;
  private final ExchangeRates rates;

  OpenNumbers(Around around, ItemFront front, ItemEnd end) {
    this.around = around;
    this.front = front;
    this.end = end;
    rates = new ExchangeRates(around);
  }

  boolean isOpen(Amount amount) {
    return amount.kind == Kind.BARE
        && amount.cell == null
        && !amount.absorbed
        && !amount.yearLike
        && !amount.hasMagnitude()
        && amount.number.signum() > 0
        && amount.number.compareTo(LARGEST) < 0
        && !end.isCount(amount)
        && !isPronoun(amount)
        && !rates.isRate(amount)
        && !(Sizes.isWhole(amount) && front.isDated(amount));
  }

  /** "1.53 months, up from 1.51", "36 dollars a barrel against 17.05": no levels. */
  boolean isOfOther(Amount amount, Amount before) {
    return before != null
        && (before.kind == Kind.OTHER || before.price)
        && around.grammar.compared.has(around.tokens, amount.leadFrom - 1)
        && Antecedents.isNear(before, amount);
  }

  /** "a deficit, but a healthy one": no one billion. */
  private boolean isPronoun(Amount amount) {
    int before = amount.from - 1;
    return isSpelledOne(amount)
        && (around.grammar.beforeOne.has(around.tokens, before)
            || around.grammar.beforeOne.has(around.tokens, before - 1));
  }

  static boolean isSpelledOne(Amount amount) {
    return amount.spelled && amount.number.compareTo(BigDecimal.ONE) == 0;
  }
}
