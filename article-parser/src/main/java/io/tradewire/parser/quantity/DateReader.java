package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;

/** Tells digits that are a date: "5 May", "5-May", "June 26-28", "2021-11-03", "12/05/2020". */
final class DateReader {
  private static final int LONGEST_DAY = 2;
  private static final int LAST_DAY = 31;

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;

  DateReader(Tokens tokens, Hits hits, Grammar grammar) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
  }

  /**
   * Index behind the digits of a date that begins at a token, the token itself if none does.
   *
   * @param end of the sentence
   */
  int behind(int at, int end) {
    if (isWhole(at, '-') || isWhole(at, '/')) {
      return at + 5;
    }
    if (tokens.end(at) - tokens.start(at) > LONGEST_DAY) {
      return isYearWithNext(at) ? at + 3 : at;
    }
    if (isMonth(at + 1)) {
      return at + 1;
    }
    if (tokens.is(at + 1, '-') && tokens.space(at + 1) == Space.NONE && isMonth(at + 2)) {
      return at + 1;
    }
    boolean ordinal = NumberTokens.isOrdinal(tokens, at + 1);
    if (ordinal && isMonth(at + 2)) {
      return at + 2;
    }
    int month = tokens.is(at - 1, '.') ? at - 2 : at - 1;
    if (isMonth(month) && NumberTokens.small(tokens, at) <= LAST_DAY && !isCount(at + 1)) {
      return behindDays(ordinal ? at + 2 : at + 1, end);
    }
    boolean range =
        tokens.is(at + 1, '-') || grammar.to.has(tokens, at + 1) || grammar.and.has(tokens, at + 1);
    return range && isDay(at + 2) && isMonth(at + 3) ? at + 3 : at;
  }

  /** "2021-11-03", "12/05/2020". */
  private boolean isWhole(int at, char mark) {
    return NumberTokens.isJoined(tokens, at, mark)
        && NumberTokens.isJoined(tokens, at + 2, mark)
        && tokens.isNumber(at + 4);
  }

  /** "2012/13", "2021-11". */
  private boolean isYearWithNext(int at) {
    return NumberTokens.isYear(tokens, at)
        && (NumberTokens.isJoined(tokens, at, '/')
            || NumberTokens.isJoined(tokens, at, '-') && isDay(at + 2));
  }

  /** Of "June 26-28" and "June 26 to 28" the index behind the second day. */
  private int behindDays(int behind, int end) {
    boolean range = tokens.is(behind, '-') || grammar.to.has(tokens, behind);
    return range && behind + 1 < end && isDay(behind + 1) ? behind + 2 : behind;
  }

  /** "Before the end of December 14 more projects": what is counted is no day. */
  private boolean isCount(int behind) {
    Hit unit = hits.at(behind, LexiconName.UNITS);
    return hits.at(behind, LexiconName.ANAPHORS) != null
        || unit != null && unit.entry().value(2).equals("count");
  }

  /** "5 May 2020" but not "5 may rise": a month is a name. */
  private boolean isMonth(int token) {
    return token >= 0
        && token < tokens.size()
        && tokens.isCapitalised(token)
        && hits.at(token, LexiconName.MONTHS) != null;
  }

  private boolean isDay(int token) {
    return token < tokens.size()
        && tokens.isNumber(token)
        && tokens.end(token) - tokens.start(token) <= LONGEST_DAY
        && hits.at(token + 1, LexiconName.MAGNITUDES) == null
        && hits.at(token + 1, LexiconName.PERCENT) == null;
  }
}
