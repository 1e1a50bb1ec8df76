package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens.Space;

/** Finds the words of change and share around a percentage. */
final class Clause {

  /** Words that may stand between "growth" and its number: "growth rate was at about 4.5". */
  private static final int MOST_BETWEEN = 4;

  private static final int CLAUSE_REACH = 14;
  private static final int SENTENCE_REACH = 60;
  private static final int OF_REACH = 7;

  private final Around around;

  Clause(Around around) {
    this.around = around;
  }

  /**
   * A word of change or share.
   *
   * @param direction 1, -1 or 0
   * @param by whether "by" stands in front of the number
   * @param to whether "to" does: the number is where it went, not how far
   */
  record Word(Span span, String form, int direction, boolean by, boolean to) {
    boolean isNoun() {
      return form.equals("noun");
    }

    boolean isVerb() {
      return form.equals("verb");
    }
  }

  /** The word of change in front of a number, little words between; null if there is none. */
  Word changeBefore(int number) {
    boolean by = false;
    boolean to = false;
    int at = number;
    for (int between = 0; between <= MOST_BETWEEN && at > around.start; between++) {
      Hit hit = around.endingAt(NumberLexicon.CHANGE, at);
      Hit share = hit == null ? null : around.endingAt(NumberLexicon.SHARES, at);
      if (share != null && share.span().from() < hit.span().from()) {
        return null;
      }
      if (hit != null && (between == 0 || !isUpOrThan(hit))) {
        return word(hit, by, to);
      }
      if (!isLinking(at - 1)) {
        return null;
      }
      by |= around.grammar.by.has(around.tokens, at - 1);
      to |= around.grammar.to.has(around.tokens, at - 1) && around.tokens.isWord(at - 1);
      at--;
    }
    return null;
  }

  private static boolean isUpOrThan(Hit hit) {
    return hit.entry().value(1).equals("than");
  }

  /** Whether a token links a noun of change to its number: "was", "made", "at". */
  boolean isLinked(int at) {
    return isLinking(at);
  }

  private boolean isLinking(int at) {
    return around.grammar.linking.has(around.tokens, at);
  }

  /** "both were higher, by 5.1%": any word of change in front of "by". */
  Word anyChangeBefore(int by) {
    int at = around.tokens.is(by - 1, ',') ? by - 1 : by;
    Hit hit = around.endingAt(NumberLexicon.CHANGE, at);
    return hit == null ? null : word(hit, true, false);
  }

  /** The nearest word of change further in front in the clause; null if there is none. */
  Word changeInClause(int number, int limit) {
    return changeWithin(number, Math.max(limit, number - CLAUSE_REACH), true);
  }

  /** The nearest word of change in front in the sentence, over other numbers. */
  Word changeInSentence(int number) {
    return changeWithin(number, number - SENTENCE_REACH, false);
  }

  private Word changeWithin(int number, int limit, boolean clause) {
    int lowest = Math.max(around.start, limit);
    if (clause) {
      lowest = Math.max(lowest, around.trail().before(number, Trail.Kind.SEMICOLON) + 1);
    }
    int at = around.trail().before(number, Trail.Kind.CHANGE);
    while (at >= lowest) {
      Hit hit = around.at(NumberLexicon.CHANGE, at);
      if (hit.span().to() <= number) {
        return word(hit, false, false);
      }
      at = around.trail().before(at, Trail.Kind.CHANGE);
    }
    return null;
  }

  /** The word of change behind a number: "27% more", "a 68 pct annual increase". */
  Word changeBehind(int from) {
    int at = around.tokens.is(from, ')') ? from + 1 : from;
    for (int between = 0; between <= 3 && at < around.end; between++, at++) {
      Hit than = hitOfForm(at, "than");
      if (than != null) {
        return word(than, false, false);
      }
      if (between == 0) {
        Hit up = hitOfForm(at, "up");
        if (up != null && around.tokens.isWord(at)) {
          return word(up, false, false);
        }
      }
      if (at > from && around.tokens.is(from, ')') || around.grammar.and.has(around.tokens, at)) {
        return null;
      }
      boolean hyphen = around.tokens.is(at, '-') && around.tokens.space(at) == Space.NONE;
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
      if (hit.entry().lexicon().equals(NumberLexicon.CHANGE)
          && hit.entry().value(1).equals(form)
          && hit.span().to() <= around.end) {
        return hit;
      }
    }
    return null;
  }

  /** The word of share in front of a number; null if there is none. */
  Word shareBefore(int number) {
    int at = number;
    for (int between = 0; between <= MOST_BETWEEN && at > around.start; between++) {
      Hit hit = around.endingAt(NumberLexicon.SHARES, at);
      if (hit != null && isFront(hit)) {
        return word(hit, false, false);
      }
      if (!isLinking(at - 1)) {
        return null;
      }
      at--;
    }
    return null;
  }

  private static boolean isFront(Hit hit) {
    String form = hit.entry().value(0);
    return form.equals("noun") || form.equals("verb");
  }

  /** A noun of share ("share", "proportion") anywhere in front in the clause. */
  Word shareInClause(int number, int limit) {
    int lowest = Math.max(Math.max(around.start, limit), number - CLAUSE_REACH);
    int at = around.trail().before(number, Trail.Kind.SHARE_NOUN);
    return at < lowest ? null : word(around.at(NumberLexicon.SHARES, at), false, false);
  }

  /** "of which 84%", "of these, as much as 35%". */
  boolean isPartOfThat(int number) {
    int at = number - 1;
    while (at > around.start
        && (around.tokens.is(at, ',')
            || isLinking(at) && !around.grammar.of.has(around.tokens, at))) {
      if (around.grammar.parts.has(around.tokens, at)) {
        break;
      }
      at--;
    }
    return at > around.start
        && number - at <= MOST_BETWEEN + 2
        && around.grammar.parts.has(around.tokens, at)
        && around.grammar.of.has(around.tokens, at - 1);
  }

  /** Whether a level follows: "9.9 per cent to 1.2 million", "24 pct, to USD 1 742 mln". */
  boolean goesToLevel(int from) {
    int at = around.tokens.is(from, ',') ? from + 1 : from;
    if (!around.grammar.to.has(around.tokens, at) || !around.tokens.isWord(at)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(around.end, at + 6); i++) {
      if (around.tokens.isNumber(i)) {
        return true;
      }
      boolean lead =
          around.at(NumberLexicon.CURRENCIES, i) != null
              || around.at(NumberLexicon.BOUNDS, i) != null
              || around.at(NumberLexicon.NUMBERS, i) != null
              || around.grammar.skips.has(around.tokens, i)
              || isLinking(i);
      if (!lead) {
        return false;
      }
    }
    return false;
  }

  /** Whether the sentence gave a share before: "accounts for 91.1%, Kyrgyzstan for 5.2%". */
  boolean hasShareVerb(int number) {
    int at = around.trail().before(number, Trail.Kind.SHARE_VERB);
    return at >= Math.max(around.start, number - SENTENCE_REACH);
  }

  /** "as much as", "as high as" behind a multiple. */
  boolean isComparison(int at) {
    return around.grammar.as.has(around.tokens, at)
        && (around.grammar.much.has(around.tokens, at + 1) || hitOfForm(at + 1, "than") != null);
  }

  /** "falls on", "came from" behind a number. */
  Word shareBehind(int from) {
    return shareBehind(from, 3);
  }

  /** The same with so many tokens between at most. */
  Word shareBehind(int from, int most) {
    int at = from;
    for (int between = 0; between <= most && at < around.end; between++, at++) {
      Hit hit = around.at(NumberLexicon.SHARES, at);
      if (hit != null && hit.entry().value(0).equals("behind")) {
        return word(hit, false, false);
      }
    }
    return null;
  }

  /** Whether "of" follows, and what of: a total, or a former period's level. */
  enum Of {
    NONE,
    TOTAL,
    BASE,
    LEVEL,
    OTHER
  }

  Of ofBehind(int at) {
    if (!around.grammar.of.has(around.tokens, at) || at >= around.end) {
      return Of.NONE;
    }
    boolean named = false;
    for (int i = at + 1; i < Math.min(around.end, at + OF_REACH); i++) {
      Hit hit = around.at(NumberLexicon.SHARES, i);
      String form = hit == null ? "" : hit.entry().value(0);
      if (form.equals("whole")) {
        return Of.OTHER;
      }
      if (form.equals("level")) {
        return Of.LEVEL;
      }
      if (form.equals("base")) {
        return isLevel(hit.span().to()) ? Of.LEVEL : named ? Of.TOTAL : Of.BASE;
      }
      if (!around.tokens.isWord(i) && !around.tokens.is(i, '-') || isPreposition(i)) {
        break;
      }
      named |= !around.grammar.determiners.has(around.tokens, i);
    }
    return Of.TOTAL;
  }

  /** "last year's level": the level of a former period follows. */
  private boolean isLevel(int at) {
    for (int i = at; i <= at + 2; i++) {
      Hit hit = around.at(NumberLexicon.SHARES, i);
      if (hit != null && hit.entry().value(0).equals("level")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a former period follows: "2.1 times year-earlier volume". */
  boolean isBase(int at) {
    Hit hit = around.at(NumberLexicon.SHARES, at);
    return hit != null
        && (hit.entry().value(0).equals("base") || hit.entry().value(0).equals("level"));
  }

  /** "of overall debt in the same period": the period belongs to something else. */
  private boolean isPreposition(int at) {
    return around.grammar.prepositions.has(around.tokens, at);
  }

  /** Whether words behind say that a percentage is a level against a former one. */
  boolean isIndexBehind(int from) {
    for (int at = from; at <= from + 1; at++) {
      Hit hit = around.at(NumberLexicon.INDEX_WORDS, at);
      if (hit != null && hit.entry().value(0).equals("behind")) {
        return !isPercentNext(hit.span().to());
      }
      if (at < around.end && !around.tokens.is(at, ',') && !around.tokens.is(at, ')')) {
        return false;
      }
    }
    return false;
  }

  /** "107.1 pct compared with 27.9 pct": both are rates. */
  private boolean isPercentNext(int from) {
    for (int at = from; at < Math.min(around.end, from + 3); at++) {
      if (around.at(NumberLexicon.PERCENT, at) != null) {
        return true;
      }
    }
    return false;
  }

  /** The kind of index spoken of in front of a number: index, growth, or empty. */
  String indexInFront(int number) {
    int at = around.trail().before(number, Trail.Kind.INDEX);
    boolean near = at >= Math.max(around.start, number - CLAUSE_REACH);
    return near ? around.at(NumberLexicon.INDEX_WORDS, at).entry().value(0) : "";
  }

  /** Whether a forecast or plan is the base: "4.1% above the forecast". */
  boolean isAgainstPlan(int from) {
    for (int at = from; at < Math.min(around.end, from + 4); at++) {
      Hit hit = around.at(NumberLexicon.SHARES, at);
      if (hit != null && hit.entry().value(0).equals("whole")) {
        return true;
      }
    }
    return false;
  }

  private Word word(Hit hit, boolean by, boolean to) {
    boolean change = hit.entry().lexicon().equals(NumberLexicon.CHANGE);
    String sign = change ? hit.entry().value(0) : "0";
    int direction = sign.equals("+") ? 1 : sign.equals("-") ? -1 : 0;
    return new Word(
        hit.span(), change ? hit.entry().value(1) : hit.entry().value(0), direction, by, to);
  }
}
