package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Amount.Kind;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a number and the next one are to each other where next to nothing stands between them: two
 * that share a unit said once, the ends of a range, years, a rate of exchange.
 */
final class Neighbours {
  private static final int WIDEST_GAP = 2;

  private final Tokens tokens;
  private final Grammar grammar;
  private final Around around;
  private final SharedUnits units;
  private final Ranges ranges;

  Neighbours(Around around) {
    this.around = around;
    tokens = around.tokens;
    grammar = around.grammar;
    units = new SharedUnits(around);
    ranges = new Ranges(around);
  }

  /** Joins the numbers of a sentence, the last two first: a list may name its unit at its end. */
  void join(List<Amount> amounts) {
    for (int i = amounts.size() - 2; i >= 0; i--) {
      join(amounts.get(i), amounts.get(i + 1));
    }
  }

  private void join(Amount low, Amount high) {
    int gap = high.spanFrom - low.spanTo;
    if (low.cell != null || high.cell != null || gap < 0 || gap > WIDEST_GAP) {
      return;
    }
    if (isExchangeRate(low)) {
      setAside(low, high);
      return;
    }
    Joint joint = gap == 0 ? null : joint(low, high);
    if (joint == null) {
      return;
    }
    if (low.yearLike && !low.isLevel()) {
      if (isRangeOfYears(high, joint)) {
        setAside(low, high);
      }
    } else if (units.share(low, high, joint)) {
      ranges.join(low, high, joint);
    }
  }

  /** "$1 = 83.2 rupees". */
  private boolean isExchangeRate(Amount low) {
    return tokens.is(low.spanTo, '=') && low.isMoney() && low.number.compareTo(BigDecimal.ONE) == 0;
  }

  /** "2019-2024"; but "in 2019 and 2020" names two. */
  private static boolean isRangeOfYears(Amount high, Joint joint) {
    boolean range = joint == Joint.DASH || joint == Joint.TO;
    return range && high.yearLike && !high.isLevel();
  }

  private static void setAside(Amount low, Amount high) {
    low.kind = Kind.OTHER;
    high.kind = Kind.OTHER;
  }

  /** What alone stands between two numbers, null if there is anything else. */
  private Joint joint(Amount low, Amount high) {
    int at = low.spanTo;
    if (isList(at, high.spanFrom)) {
      return Joint.LIST;
    }
    if (high.spanFrom > at + 1) {
      return null;
    }
    if (tokens.is(at, '-') || tokens.is(at, '/')) {
      return Joint.DASH;
    }
    if (around.isTo(at)) {
      return Joint.TO;
    }
    return high.isPercent() && grammar.compared.has(tokens, at) ? Joint.COMPARISON : null;
  }

  /** Commas and joining words alone: ", ", "and", ", or". */
  private boolean isList(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!tokens.is(at, ',') && !grammar.and.has(tokens, at) && !grammar.or.has(tokens, at)) {
        return false;
      }
    }
    return true;
  }
}
