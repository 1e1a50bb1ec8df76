package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import java.math.BigDecimal;

/** Finds words that stand for the level of a former period, so that a part of it is a change. */
final class FormerLevels {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  /** "half the amount shipped in May 2019": so far behind the noun its time may stand. */
  private static final int TIME_REACH = 4;

  /** "what the country's mills had": so far behind "what" the verb may stand. */
  private static final int VERB_REACH = 3;

  private final Around around;

  FormerLevels(Around around) {
    this.around = around;
  }

  /** "of what it was", "of last year's.": behind a number, and no noun of which it is a part. */
  boolean isOfFormer(int of) {
    if (!around.grammar.of.has(around.tokens, of)) {
      return false;
    }
    int at = around.grammar.determiners.has(around.tokens, of + 1) ? of + 2 : of + 1;
    Hit base = ofForm(at, "base");
    if (isThatOf(of + 1) && isDated(of + 3)) {
      return true;
    }
    return isWhatItWas(at) || base != null && isEnd(base.span().to());
  }

  /** "what it was", "what was sold in 2012"; not "what is sold", "what was sold". */
  boolean isWhatItWas(int what) {
    if (!around.grammar.what.has(around.tokens, what)) {
      return false;
    }
    if (around.grammar.former.has(around.tokens, what + 1)) {
      return isDated(what + 2);
    }
    for (int at = what + 2; at <= what + VERB_REACH; at++) {
      if (around.grammar.former.has(around.tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** "last year's", and then a comma, the end or a little word. */
  private boolean isEnd(int at) {
    boolean word = around.tokens.isWord(at) || around.tokens.isNumber(at);
    return at >= around.end
        || !word && !around.tokens.is(at, "'s")
        || around.grammar.stops.has(around.tokens, at)
        || around.grammar.and.has(around.tokens, at);
  }

  /** "half the level of 1997", "half that of May 2019": a dated level right behind the fraction. */
  boolean isLevelOf(int at) {
    boolean that = isThatOf(at);
    boolean level =
        around.grammar.determiners.has(around.tokens, at)
            && (ofForm(at + 1, "level") != null || ofForm(at + 1, "figure") != null);
    return (that || level) && isDated(at + 2);
  }

  /** "that of", "those of". */
  private boolean isThatOf(int at) {
    boolean that = around.grammar.parts.has(around.tokens, at) || around.tokens.is(at, "that");
    return that && around.grammar.of.has(around.tokens, at + 1);
  }

  /** Whether a former period is named, at a token or shortly behind it. */
  boolean isDated(int from) {
    for (int at = from; at < Math.min(around.end, from + TIME_REACH); at++) {
      if (isTime(at)) {
        return true;
      }
      if (!around.tokens.isWord(at)) {
        return false;
      }
    }
    return false;
  }

  /** A former period, a month or a year. */
  boolean isTime(int at) {
    return ofForm(at, "base") != null || around.at(LexiconName.MONTHS, at) != null || isYear(at);
  }

  boolean isYear(int at) {
    if (at >= around.end || !around.tokens.isNumber(at)) {
      return false;
    }
    BigDecimal value =
        Digits.parse(around.tokens.source(), around.tokens.start(at), around.tokens.end(at));
    return value != null
        && around.tokens.end(at) - around.tokens.start(at) == 4
        && value.compareTo(FIRST_YEAR) >= 0
        && value.compareTo(LAST_YEAR) < 0;
  }

  private Hit ofForm(int at, String form) {
    Hit hit = around.at(LexiconName.SHARES, at);
    return hit != null && hit.entry().value(0).equals(form) ? hit : null;
  }
}
