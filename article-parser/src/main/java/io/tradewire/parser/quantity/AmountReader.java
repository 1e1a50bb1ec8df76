package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;

/** Reads the amounts of a document one by one: a numeral in digits or words, and its unit. */
final class AmountReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Tokens tokens;
  private final NumeralReader numerals;
  private final SpelledReader spelled;
  private final UnitReader units;

  AmountReader(Tokens tokens, Hits hits, Grammar grammar) {
    this.tokens = tokens;
    Currencies currencies = new Currencies(tokens, hits, grammar);
    NumberLabels labels = new NumberLabels(tokens, hits, grammar);
    NumberNames names = new NumberNames(tokens, hits, grammar, currencies, labels);
    MagnitudeReader magnitudes = new MagnitudeReader(tokens, hits, grammar, currencies);
    numerals = new NumeralReader(tokens, names, magnitudes, new DateReader(tokens, hits, grammar));
    spelled = new SpelledReader(tokens, hits, grammar, labels, magnitudes);
    units = new UnitReader(tokens, hits, grammar, currencies);
  }

  /** The amount that begins at a token of a sentence, null if none does. */
  Amount read(int at, int start, int end) {
    Amount first = numeral(at, end);
    if (first == null) {
      return null;
    }
    Amount amount = composed(first, end);
    units.read(amount, start, end);
    return amount;
  }

  /** Index behind digits that were read as no amount. */
  int behindDigits() {
    return numerals.next();
  }

  private Amount numeral(int at, int end) {
    return tokens.isNumber(at) ? numerals.read(at, end) : spelled.read(at, end);
  }

  /** "1 thousand 219 plants": whole and below a thousand. */
  private boolean isHundreds(Amount amount) {
    return !amount.spelled
        && amount.number.scale() <= 0
        && amount.number.compareTo(THOUSAND) < 0
        && tokens.space(amount.from) == Space.BLANK;
  }

  /** "six thousand three hundred". */
  private static boolean isSpelledOn(Amount first, Amount next) {
    return first.spelled && next.spelled && next.number.compareTo(HUNDRED) >= 0;
  }

  /** "3 bln. 521 mln.": a smaller magnitude right behind a larger one adds up. */
  private Amount composed(Amount first, int end) {
    Amount sum = first;
    while (sum.hasMagnitude() && sum.to < end && tokens.space(sum.to) != Space.NONE) {
      Amount next = numeral(sum.to, end);
      boolean adds =
          next != null
              && (next.hasMagnitude()
                  || sum.magnitude.equals(THOUSAND)
                      && (isHundreds(next) || isSpelledOn(first, next)))
              && next.magnitude.compareTo(sum.magnitude) < 0
              && next.number.compareTo(sum.magnitude) < 0;
      if (!adds) {
        break;
      }
      BigDecimal magnitude = next.magnitude;
      BigDecimal number = sum.number.add(next.number);
      sum = new Amount(first.from, next.to, number);
      sum.magnitude = magnitude;
      sum.spelled = first.spelled;
    }
    return sum;
  }
}
