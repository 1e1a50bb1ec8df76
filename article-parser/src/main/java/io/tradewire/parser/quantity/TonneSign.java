package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;

/**
 * What "mt" is in a text: metric tons, or million tonnes as ports, mines and railways have it. Few
 * count tenths of a ton; so "82.5 mt" means millions, unless the text has thousands of such "mt",
 * which then are tons throughout.
 */
final class TonneSign {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int HUNDREDS = 3;

  private final Tokens tokens;
  private Boolean tenths;

  TonneSign(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a unit behind an amount stands for a million tonnes. */
  boolean isMillion(Hit unit, Amount amount) {
    int at = unit.span().from();
    if (tokens.text(unit.span()).equals("Mt")) {
      return true;
    }
    return unit.span().to() == at + 1
        && tokens.is(at, "mt")
        && !amount.hasMagnitude()
        && amount.number.compareTo(THOUSAND) < 0
        && hasTenths();
  }

  private boolean hasTenths() {
    if (tenths == null) {
      boolean point = false;
      boolean thousands = false;
      for (int at = 1; at < tokens.size(); at++) {
        if (tokens.is(at, "mt") && tokens.isNumber(at - 1)) {
          int digits = digits(at - 1);
          point |= at(at - 1, digits) == '.';
          thousands |= digits > HUNDREDS || at(at - 1, digits) == ',';
        }
      }
      tenths = point && !thousands;
    }
    return tenths;
  }

  /** How many digits a number begins with. */
  private int digits(int token) {
    int digits = 0;
    while (Character.isDigit(at(token, digits))) {
      digits++;
    }
    return digits;
  }

  private char at(int token, int index) {
    int at = tokens.start(token) + index;
    return at < tokens.end(token) ? tokens.source().at(at) : ' ';
  }
}
