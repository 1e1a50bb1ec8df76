package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.text.Grouping;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Reads numerals in digits: "14.7", "1 449", "7-1/2", with their magnitude. Leaves out what is no
 * amount: dates, times, ordinals, the numbers of things ("No. 5"), and digits inside names ("Q3").
 */
final class NumeralReader {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST_DAY = 2;
  private static final int LAST_DAY = 31;

  /** "Resolution 1325", "HS 8703". */
  private static final int LONGEST_LABEL = 4;

  /** "1 000 000 000 000 000" is more than the world trades. */
  private static final int MOST_GROUPS = 6;

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;
  private final MagnitudeReader magnitudes;
  private int next;

  NumeralReader(Tokens tokens, Hits hits, Grammar grammar) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
    magnitudes = new MagnitudeReader(tokens, hits, grammar);
  }

  /** Index behind what the last call of {@link #read} looked at, an amount or not. */
  int next() {
    return next;
  }

  /**
   * The amount that begins at a token of digits, or null if it is none.
   *
   * @param end of the sentence
   */
  Amount read(int at, int end) {
    next = at + 1;
    if (isInsideName(at) || isLabelled(at) || skipDate(at, end)) {
      return null;
    }
    int to = at + 1;
    BigDecimal value = Digits.parse(tokens.source(), tokens.start(at), tokens.end(at));
    if (value == null) {
      return null;
    }
    while (to < end && to - at < MOST_GROUPS && Grouping.goesOn(tokens, at, to)) {
      BigDecimal group = Digits.parse(tokens.source(), tokens.start(to), tokens.end(to));
      if (group == null) {
        break;
      }
      value = value.multiply(BigDecimal.valueOf(1000)).add(group);
      to++;
    }
    boolean yearLike = to == at + 1 && isYear(at);
    int behind = fraction(at, to, end);
    if (behind > to) {
      BigDecimal part = fractionValue(behind);
      if (part == null) {
        next = behind;
        return null;
      }
      value = isSlash(to) ? part : value.add(part);
      to = behind;
      yearLike = false;
    }
    next = to;
    if (isTime(to) || isOrdinal(to) || isDecade(to)) {
      next = to + 1;
      return null;
    }
    Amount amount = magnitudes.read(at, to, value, end);
    amount.yearLike = yearLike && !amount.hasMagnitude();
    next = amount.to;
    return amount;
  }

  /** "Q3", "G20", "COVID-19": a word touches it that is no money. */
  private boolean isInsideName(int at) {
    if (at == 0 || tokens.space(at) != Space.NONE) {
      return false;
    }
    int before = at - 1;
    if (tokens.is(before, '-') && tokens.space(before) == Space.NONE && before > 0) {
      before--;
      return tokens.isWord(before) && grammar.currencyEndingAt(tokens, hits, before + 1) == null;
    }
    if (tokens.is(before, '#') || tokens.is(before, '@') || tokens.is(before, ':')) {
      return !tokens.is(before, ':') || before > 0 && tokens.isNumber(before - 1);
    }
    return tokens.isWord(before)
        && grammar.currencyEndingAt(tokens, hits, at) == null
        && !tokens.is(before, "x");
  }

  /** "No. 5", "article 6", "Resolution 1325". */
  private boolean isLabelled(int at) {
    int before = tokens.is(at - 1, '.') ? at - 2 : at - 1;
    return grammar.labels.has(tokens, before)
        && tokens.space(at) != Space.NONE
        && !isSize(at)
        && !(grammar.numbers.has(tokens, before) && isNumbering(before - 1));
  }

  /** "on the route 2.76 million tonnes", "in volume 133,658 tonnes": no label is such a number. */
  private boolean isSize(int at) {
    Hit unit = hits.at(at + 1, NumberLexicon.UNITS);
    return hits.at(at + 1, NumberLexicon.MAGNITUDES) != null
        || unit != null && unit.entry().value(2).equals("measure")
        || tokens.end(at) - tokens.start(at) > LONGEST_LABEL;
  }

  /** "Members now number 166", "the plants number 24". */
  private boolean isNumbering(int at) {
    Hit unit = at < 0 ? null : hits.at(at, NumberLexicon.UNITS);
    return grammar.numbering.has(tokens, at)
        || at >= 0 && hits.at(at, "party") != null
        || unit != null && !unit.entry().value(2).equals("other");
  }

  /** Skips "5 May", "June 26-28", "2021-11-03", "12/05/2020". */
  private boolean skipDate(int at, int end) {
    if (isTightAfter(at, '-') && isTightAfter(at + 2, '-') && tokens.isNumber(at + 4)) {
      next = at + 5;
      return true;
    }
    if (isTightAfter(at, '/') && isTightAfter(at + 2, '/') && tokens.isNumber(at + 4)) {
      next = at + 5;
      return true;
    }
    if (tokens.end(at) - tokens.start(at) > LONGEST_DAY) {
      return isYear(at)
          && (isTightAfter(at, '/') || isTightAfter(at, '-') && isDay(at + 2))
          && skipTo(at + 3);
    }
    if (isMonth(at + 1) && isDayBeforeMonth(at + 1)) {
      return true;
    }
    boolean ordinal = isOrdinal(at + 1);
    if (ordinal && isMonth(at + 2)) {
      return skipTo(at + 2);
    }
    int month = tokens.is(at - 1, '.') ? at - 2 : at - 1;
    if (isMonth(month) && small(at) <= LAST_DAY && !isCount(at + 1)) {
      int behind = ordinal ? at + 2 : at + 1;
      boolean range = tokens.is(behind, '-') || grammar.to.has(tokens, behind);
      if (range && behind + 1 < end && isDay(behind + 1)) {
        behind += 2;
      }
      return skipTo(behind);
    }
    boolean range =
        tokens.is(at + 1, '-') || grammar.to.has(tokens, at + 1) || grammar.and.has(tokens, at + 1);
    if (range && isDay(at + 2) && isMonth(at + 3) && isDayBeforeMonth(at + 3)) {
      return skipTo(at + 3);
    }
    return false;
  }

  /** "Before the end of December 14 more projects": what is counted is no day. */
  private boolean isCount(int behind) {
    Hit unit = hits.at(behind, NumberLexicon.UNITS);
    return hits.at(behind, NumberLexicon.ANAPHORS) != null
        || unit != null && unit.entry().value(2).equals("count");
  }

  private boolean skipTo(int token) {
    next = token;
    return true;
  }

  /** "5 May 2020" or "5 May the ..." but not "5 may rise": a month is a name. */
  private boolean isDayBeforeMonth(int month) {
    return tokens.isCapitalised(month);
  }

  private boolean isMonth(int token) {
    return token >= 0
        && token < tokens.size()
        && tokens.isCapitalised(token)
        && hits.at(token, NumberLexicon.MONTHS) != null;
  }

  private boolean isDay(int token) {
    return token < tokens.size()
        && tokens.isNumber(token)
        && tokens.end(token) - tokens.start(token) <= LONGEST_DAY
        && hits.at(token + 1, NumberLexicon.MAGNITUDES) == null
        && hits.at(token + 1, NumberLexicon.PERCENT) == null;
  }

  private boolean isTightAfter(int token, char c) {
    return token + 2 < tokens.size()
        && tokens.is(token + 1, c)
        && tokens.space(token + 1) == Space.NONE
        && tokens.space(token + 2) == Space.NONE
        && tokens.isNumber(token + 2);
  }

  boolean isYear(int token) {
    if (token >= tokens.size()
        || !tokens.isNumber(token)
        || tokens.end(token) - tokens.start(token) != 4) {
      return false;
    }
    int value = 0;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      char c = tokens.source().at(i);
      if (c < '0' || c > '9') {
        return false;
      }
      value = value * 10 + (c - '0');
    }
    return value >= FIRST_YEAR && value < LAST_YEAR;
  }

  private boolean isPlainRun(int start, int length) {
    for (int i = start; i < start + length; i++) {
      char c = tokens.source().at(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private boolean isSlash(int token) {
    return tokens.is(token, '/');
  }

  /** Index behind a fraction that belongs to the number: "7-1/2", "8 1/2", "1/2". */
  private int fraction(int at, int to, int end) {
    if (to == at + 1 && isTightAfter(at, '/')) {
      return at + 3;
    }
    int top = tokens.is(to, '-') ? to + 1 : to;
    boolean follows = top + 2 < end && tokens.isNumber(top) && isTightAfter(top, '/');
    return follows && tokens.space(top) != Space.WIDE ? top + 3 : to;
  }

  /** The value of the fraction in front of an index, null if it is none ("2012/13"). */
  private BigDecimal fractionValue(int behind) {
    int top = small(behind - 3);
    int bottom = small(behind - 1);
    if (top <= 0 || bottom <= top || Integer.bitCount(bottom) > 1 && bottom > 10) {
      return null;
    }
    return BigDecimal.valueOf(top)
        .divide(BigDecimal.valueOf(bottom), 6, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  private int small(int token) {
    int length = tokens.end(token) - tokens.start(token);
    if (length > 2 || !isPlainRun(tokens.start(token), length)) {
      return -1;
    }
    int value = 0;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      value = value * 10 + (tokens.source().at(i) - '0');
    }
    return value;
  }

  private boolean isTime(int to) {
    return tokens.is(to, ':')
        && tokens.space(to) == Space.NONE
        && to + 1 < tokens.size()
        && tokens.isNumber(to + 1)
        && tokens.space(to + 1) == Space.NONE;
  }

  private boolean isOrdinal(int to) {
    boolean suffix =
        tokens.is(to, "st") || tokens.is(to, "nd") || tokens.is(to, "rd") || tokens.is(to, "th");
    return suffix && tokens.space(to) == Space.NONE;
  }

  private boolean isDecade(int to) {
    return (tokens.is(to, "s") || tokens.is(to, "'s")) && tokens.space(to) == Space.NONE;
  }
}
