package io.tradewire.parser.quantity;

import io.tradewire.events.Bound;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens.Space;
import java.util.Locale;

/**
 * Reads the words that limit a number: "more than 540", "a record of about $3bn", "300 or more".
 */
final class BoundReader {

  /** "exceeded the whopping sum of" is about the longest that stands between. */
  private static final int MOST_SKIPPED = 3;

  private BoundReader() {}

  static void read(Amount amount, Around around) {
    Hit before = before(amount.spanFrom, around);
    if (before != null) {
      amount.bound = bound(before);
      amount.leadFrom = before.span().from();
    } else {
      after(amount, around);
    }
  }

  /** The phrase that bounds what begins at a token, null if none does. */
  static Hit before(int from, Around around) {
    int at = from;
    for (int skipped = 0; skipped <= MOST_SKIPPED && at > around.start; skipped++) {
      Hit hit = around.endingAt(LexiconName.BOUNDS, at);
      if (hit != null) {
        return hit;
      }
      if (!around.grammar.skips.has(around.tokens, at - 1)) {
        return null;
      }
      at--;
    }
    return null;
  }

  private static void after(Amount amount, Around around) {
    int at = amount.spanTo;
    boolean hyphen = around.tokens.is(at, '-') && around.tokens.space(at) == Space.NONE;
    Hit hit = around.at(LexiconName.BOUNDS_AFTER, hyphen ? at + 1 : at);
    if (hit == null && amount.to < amount.spanTo) {
      hyphen = around.tokens.is(amount.to, '-');
      hit = around.at(LexiconName.BOUNDS_AFTER, hyphen ? amount.to + 1 : amount.to);
    }
    if (hit == null && around.tokens.is(amount.from + 1, '-')) {
      hit = around.at(LexiconName.BOUNDS_AFTER, amount.from + 2);
    }
    if (hit != null) {
      amount.bound = bound(hit);
    }
  }

  static Bound bound(Hit hit) {
    return Bound.valueOf(hit.entry().value(0).toUpperCase(Locale.ROOT));
  }
}
