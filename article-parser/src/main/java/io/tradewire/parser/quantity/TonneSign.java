package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;

/**
 * What "mt" is in a text: metric tons, or million tonnes as ports and railways have it. Nobody
 * counts tenths of a ton, so a text with "82.5 mt" means millions wherever it has no greater
 * number.
 */
final class TonneSign {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

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
      tenths = false;
      for (int at = 1; at < tokens.size() && !tenths; at++) {
        tenths = tokens.is(at, "mt") && isDecimal(at - 1);
      }
    }
    return tenths;
  }

  private boolean isDecimal(int token) {
    boolean point = false;
    for (int i = tokens.start(token); i < tokens.end(token) && tokens.isNumber(token); i++) {
      point |= tokens.source().at(i) == '.';
    }
    return point;
  }
}
