package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens.Space;

/** Finds the words of change around a number, on either side, and whether a level follows it. */
final class ChangeCues {

  /** Between a number and the word of change behind it: "a 68 pct annual increase". */
  private static final int MOST_BEHIND = 3;

  /** "lower than in the same months, by 4%". */
  private static final int MOST_COMPARED = 8;

  private static final int LEVEL_REACH = 6;

  /** "3.2 million U.S. dollars". */
  private static final int LONGEST_AMOUNT = 6;

  private final Around around;

  ChangeCues(Around around) {
    this.around = around;
  }

  /** The word of change in front of a number, little words between; null if there is none. */
  Cue before(int number) {
    boolean by = false;
    boolean to = false;
    int at = number;
    for (int between = 0; between <= Around.MOST_LINKS && at > around.start; between++) {
      Hit hit = around.endingAt(LexiconName.CHANGE, at);
      Hit share = hit == null ? null : around.endingAt(LexiconName.SHARES, at);
      if (share != null && share.span().from() < hit.span().from()) {
        return null;
      }
      if (hit != null && isOnlyBehind(hit)) {
        return null;
      }
      if (hit != null && (between == 0 || !isUpOrThan(hit))) {
        return Cue.ofChange(hit, by, to);
      }
      if (!around.isLink(at - 1)) {
        return null;
      }
      by |= around.grammar.by.has(around.tokens, at - 1);
      to |= around.grammar.to.has(around.tokens, at - 1) && around.tokens.isWord(at - 1);
      at--;
    }
    return null;
  }

  private static boolean isOnlyBehind(Hit hit) {
    String form = hit.entry().value(1);
    return form.equals("behind") || form.equals("idiom");
  }

  private static boolean isUpOrThan(Hit hit) {
    return hit.entry().value(1).equals("than");
  }

  /**
   * "both were higher, by 5.1%": any word of change in front of "by", but in "fell even more, by
   * 5.1%" the verb that is compared.
   */
  Cue anyBefore(int by) {
    return anyEndingAt(around.tokens.is(by - 1, ',') ? by - 1 : by);
  }

  private Cue anyEndingAt(int at) {
    boolean degree = around.grammar.degrees.has(around.tokens, at - 1);
    Cue verb = degree ? within(at - 1, at - 1 - MOST_BEHIND) : null;
    if (verb != null && verb.isVerb() && verb.direction() != 0) {
      return verb;
    }
    Hit hit = around.endingAt(LexiconName.CHANGE, at);
    return hit == null ? null : Cue.ofChange(hit, true, false);
  }

  /** "lower than a year before, by 4%": the word that compares, shortly in front of "by". */
  Cue comparedBefore(int by) {
    int lowest = Math.max(around.start + 1, by - MOST_COMPARED);
    for (int at = by - 1; at >= lowest; at--) {
      boolean time = around.tokens.isWord(at) || around.bases.former.isYear(at);
      if (!time && !(at == by - 1 && around.tokens.is(at, ','))) {
        return null;
      }
      if (around.grammar.than.has(around.tokens, at)) {
        return anyEndingAt(at);
      }
    }
    return null;
  }

  /** The nearest verb or noun of change further in front in the clause; null if there is none. */
  Cue inClause(int number, int limit) {
    int semicolon = around.trail().before(number, Trail.Kind.SEMICOLON);
    return within(number, Math.max(Math.max(limit, number - Trail.CLAUSE_REACH), semicolon + 1));
  }

  /** The nearest verb or noun of change in front in the sentence, over other numbers. */
  Cue inSentence(int number) {
    return within(number, number - Trail.SENTENCE_REACH);
  }

  private Cue within(int number, int limit) {
    int lowest = Math.max(around.start, limit);
    int at = around.trail().before(number, Trail.Kind.CHANGE);
    while (at >= lowest) {
      Hit hit = around.at(LexiconName.CHANGE, at);
      if (hit.span().to() <= number) {
        return Cue.ofChange(hit, false, false);
      }
      at = around.trail().before(at, Trail.Kind.CHANGE);
    }
    return null;
  }

  /** The word of change behind a number: "27% more", "a 68 pct annual increase", "12% y/y rise". */
  Cue behind(int from) {
    int at = around.tokens.is(from, ')') ? from + 1 : from;
    for (int between = 0; between <= MOST_BEHIND && at < around.end; between++, at++) {
      Hit than = hitOfForm(at, "than");
      than = than == null && between == 0 ? hitOfForm(at, "behind") : than;
      if (hitOfForm(at, "idiom") != null) {
        return null;
      }
      if (than != null) {
        return Cue.ofChange(than, false, false);
      }
      if (between == 0) {
        Hit up = hitOfForm(at, "up");
        if (up != null && around.tokens.isWord(at)) {
          return Cue.ofChange(up, false, false);
        }
      }
      if (at > from && around.tokens.is(from, ')') || around.grammar.and.has(around.tokens, at)) {
        return null;
      }
      boolean mark = around.tokens.is(at, '-') || around.tokens.is(at, '/');
      boolean hyphen = mark && around.tokens.space(at) == Space.NONE;
      if (hyphen) {
        between--;
      } else if (!around.tokens.isWord(at) || isFunctionWord(at)) {
        return null;
      }
    }
    return null;
  }

  /** "year on year" and "year-over-year" may stand between. */
  private boolean isFunctionWord(int at) {
    boolean inYear =
        around.grammar.yearWords.has(around.tokens, at - 1) || around.tokens.is(at - 1, '-');
    return !inYear && around.grammar.stops.has(around.tokens, at);
  }

  private Hit hitOfForm(int at, String form) {
    for (Hit hit : around.hits.at(at)) {
      if (hit.entry().lexicon() == LexiconName.CHANGE
          && hit.entry().value(1).equals(form)
          && hit.span().to() <= around.end) {
        return hit;
      }
    }
    return null;
  }

  /** "11.2 percent, or $4 billion, less": the same is said as an amount in between. */
  Cue behindAmount(int from) {
    int at = around.tokens.is(from, ',') || around.tokens.is(from, '(') ? from + 1 : from;
    boolean or = around.grammar.or.has(around.tokens, at);
    if (!or && !around.tokens.is(from, '(')) {
      return null;
    }
    int behind = or ? at + 1 : at;
    boolean number = false;
    for (int i = 0; i < LONGEST_AMOUNT && isOfAmount(behind); i++, behind++) {
      number |= around.tokens.isNumber(behind);
    }
    boolean closed = around.tokens.is(behind, ',') || around.tokens.is(behind, ')');
    int last = closed ? behind + 1 : behind;
    Hit than = number ? hitOfForm(last, "than") : null;
    than = number && than == null ? hitOfForm(last, "behind") : than;
    return than == null ? null : Cue.ofChange(than, false, false);
  }

  /** The word by whose amount the number is said again: "fell by $1.6 billion (3.2%)". */
  Cue ofAmountBefore(int number) {
    int at = number - 1;
    boolean bracket = around.tokens.is(at, '(');
    if (!bracket && !around.grammar.or.has(around.tokens, at)) {
      return null;
    }
    at = !bracket && around.tokens.is(at - 1, ',') ? at - 1 : at;
    int first = at;
    boolean digits = false;
    while (first > around.start && at - first < LONGEST_AMOUNT && isOfAmount(first - 1)) {
      first--;
      digits |= around.tokens.isNumber(first);
    }
    Cue word = digits ? before(first) : null;
    return word == null || word.to() || word.direction() == 0 ? null : word;
  }

  private boolean isOfAmount(int at) {
    return at < around.end
        && (around.tokens.isNumber(at)
            || around.at(LexiconName.CURRENCIES, at) != null
            || around.at(LexiconName.MAGNITUDES, at) != null
            || around.at(LexiconName.UNITS, at) != null);
  }

  /** "as much as", "as high as" behind a multiple. */
  boolean isComparison(int at) {
    return around.grammar.as.has(around.tokens, at)
        && (around.grammar.much.has(around.tokens, at + 1) || hitOfForm(at + 1, "than") != null);
  }

  /** Whether a level follows: "9.9 per cent to 1.2 million", "24 pct, to USD 1 742 mln". */
  boolean goesToLevel(int from) {
    int at = around.tokens.is(from, ',') ? from + 1 : from;
    if (!around.grammar.to.has(around.tokens, at) || !around.tokens.isWord(at)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(around.end, at + LEVEL_REACH); i++) {
      if (around.tokens.isNumber(i)) {
        return true;
      }
      boolean lead =
          around.at(LexiconName.CURRENCIES, i) != null
              || around.at(LexiconName.BOUNDS, i) != null
              || around.at(LexiconName.NUMBERS, i) != null
              || around.grammar.skips.has(around.tokens, i)
              || around.isLink(i);
      if (!lead) {
        return false;
      }
    }
    return false;
  }
}
