package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;

/**
 * Looks at the amounts beside a percentage: one that says the same change again stands between it
 * and its word of change, and one may be the level that it led to.
 */
final class AmountsBeside {

  /** "3.2 million U.S. dollars". */
  private static final int LONGEST = 6;

  private static final int LEVEL_REACH = 6;

  private AmountsBeside() {}

  /** The word behind an amount behind: "11.2 percent, or $4 billion, less"; null for none. */
  static Cue behind(int from, Around around) {
    boolean bracket = around.tokens.is(from, '(');
    int first = bracket || around.tokens.is(from, ',') ? from + 1 : from;
    boolean or = around.grammar.or.has(around.tokens, first);
    if (!or && !bracket) {
      return null;
    }
    int at = or ? first + 1 : first;
    boolean number = false;
    for (int i = 0; i < LONGEST && isOfAmount(at, around); i++, at++) {
      number |= around.tokens.isNumber(at);
    }
    boolean closed = around.tokens.is(at, ',') || around.tokens.is(at, ')');
    Hit word = number ? around.changes.comparative(closed ? at + 1 : at) : null;
    return word == null ? null : Cue.ofChange(word, false, false);
  }

  /** The word in front of an amount in front: "fell by $1.6 billion (3.2%)"; null for none. */
  static Cue before(int number, Around around) {
    int at = number - 1;
    boolean bracket = around.tokens.is(at, '(');
    if (!bracket && !around.grammar.or.has(around.tokens, at)) {
      return null;
    }
    int to = !bracket && around.tokens.is(at - 1, ',') ? at - 1 : at;
    int from = to;
    boolean digits = false;
    while (from > around.start && to - from < LONGEST && isOfAmount(from - 1, around)) {
      from--;
      digits |= around.tokens.isNumber(from);
    }
    Cue word = digits ? around.changes.before(from) : null;
    return word == null || word.to() || word.direction() == 0 ? null : word;
  }

  /** Whether a level follows: "9.9 per cent to 1.2 million", "24 pct, to USD 1 742 mln". */
  static boolean isLevelBehind(int from, Around around) {
    int to = around.tokens.is(from, ',') ? from + 1 : from;
    if (!around.isTo(to)) {
      return false;
    }
    int at = to + 1;
    while (at < around.end && at < to + LEVEL_REACH && leadsToLevel(at, around)) {
      at++;
    }
    return at < around.end && at < to + LEVEL_REACH && around.tokens.isNumber(at);
  }

  private static boolean leadsToLevel(int at, Around around) {
    return !around.tokens.isNumber(at)
        && (around.at(LexiconName.CURRENCIES, at) != null
            || around.at(LexiconName.BOUNDS, at) != null
            || around.at(LexiconName.NUMBERS, at) != null
            || around.grammar.skips.has(around.tokens, at)
            || around.isLink(at));
  }

  private static boolean isOfAmount(int at, Around around) {
    return at < around.end
        && (around.tokens.isNumber(at)
            || around.at(LexiconName.CURRENCIES, at) != null
            || around.at(LexiconName.MAGNITUDES, at) != null
            || around.at(LexiconName.UNITS, at) != null);
  }
}
