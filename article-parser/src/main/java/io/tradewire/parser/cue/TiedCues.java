package io.tradewire.parser.cue;

import io.tradewire.events.Units;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.List;

/**
 * Common words that name an indicator only beside a number of goods or money: "will send 40,000
 * tonnes", "3 million tonnes of peas left the country", "came out $40 million ahead".
 */
final class TiedCues {
  /** So many words may stand between a verb and its object's number: "send about another". */
  private static final int LEAD = 3;

  /** So many may stand between goods that are a subject and the verb: "of white beans have". */
  private static final int GOODS = 6;

  /** Columns of the lexicon. */
  private static final int NUMBER = 2;

  private static final int PLACE = 3;

  private final Tokens tokens;
  private final List<Quantity> quantities;

  /** The first number that does not end in front of the words asked for. */
  private int next;

  TiedCues(Tokens tokens, List<Quantity> quantities) {
    this.tokens = tokens;
    this.quantities = quantities;
  }

  /** Whether words stand beside such a number; to be asked in the order of the text. */
  boolean holds(Hit hit) {
    while (next < quantities.size() && quantities.get(next).span().to() <= hit.span().from()) {
      next++;
    }
    int at = hit.entry().value(PLACE).equals("behind") ? next : next - 1;
    boolean money = hit.entry().value(NUMBER).equals("money");
    return at >= 0
        && at < quantities.size()
        && isOf(money, quantities.get(at))
        && isBeside(hit.span(), quantities.get(at), money);
  }

  /** Whether it is money, or goods; a bare "3 million" may be either. */
  private static boolean isOf(boolean money, Quantity quantity) {
    if (!quantity.candidates().isEmpty()) {
      return money;
    }
    return quantity.unit() == null ? quantity.magnitude() : Units.isMoney(quantity.unit()) == money;
  }

  private boolean isBeside(Span words, Quantity quantity, boolean money) {
    Span number = quantity.lead().cover(quantity.span());
    return number.from() >= words.to()
        ? number.from() - words.to() <= LEAD && isOneBreath(words.to(), number.from())
        : words.from() - number.to() <= (money ? 0 : GOODS)
            && isOneBreath(number.to(), words.from());
  }

  /** Whether no sign parts two tokens. */
  private boolean isOneBreath(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!tokens.isWord(at) && !tokens.is(at, '-')) {
        return false;
      }
    }
    return true;
  }
}
