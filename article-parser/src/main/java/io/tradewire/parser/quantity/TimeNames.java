package io.tradewire.parser.quantity;

import io.tradewire.parser.text.Tokens;

/** Tells digits that name a stretch of time: "2Q", "9M 2022", "FY 23-24", "Q3'20", "2023M12". */
final class TimeNames {
  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;
  private static final int YEAR_LENGTH = 4;

  private final Tokens tokens;
  private final Grammar grammar;
  private final Currencies currencies;
  private final GluedNames glued;

  TimeNames(Tokens tokens, Grammar grammar, Currencies currencies, GluedNames glued) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.currencies = currencies;
    this.glued = glued;
  }

  boolean isPart(int at) {
    return isPartOfYear(at)
        || isShortYear(at)
        || isMonths(at)
        || isSolarYear(at)
        || isMonthOfYear(at);
  }

  /** "2Q", "1H 2023": what "Q2" and "H1" are; "9MFY24". */
  private boolean isPartOfYear(int at) {
    int part = tokens.isNumber(at) ? NumberTokens.small(tokens, at) : -1;
    if (part < 1 || part > MONTHS) {
      return false;
    }
    boolean tight = tokens.isTight(at + 1);
    boolean numbered = grammar.numberedPart.has(tokens, at - 1) && tokens.isCapitalised(at - 1);
    return tight && grammar.joinedYear.has(tokens, at + 1)
        || part <= QUARTERS && (numbered || tight && grammar.partOfYear.has(tokens, at + 1));
  }

  /** "Q3'20", "FY'22", and the second year of "FY2023-24": two digits behind what names a time. */
  private boolean isShortYear(int at) {
    if (isTwoDigits(at) && isFiscal(at)) {
      return true;
    }
    if (at < 2 || !tokens.isTight(at) || !tokens.isTight(at - 1)) {
      return false;
    }
    boolean number = tokens.isNumber(at - 2);
    if (number && isMonths(at - 2)) {
      return true;
    }
    if (!isTwoDigits(at)) {
      return false;
    }
    boolean joined = tokens.is(at - 1, '-') || tokens.is(at - 1, '/');
    return tokens.is(at - 1, '\'') && (number || tokens.isWord(at - 2))
        || joined && number && glued.isInsideName(at - 2)
        || joined && isPartOfYear(at - 3);
  }

  /** "FY 24", and both years of "FY 23-24". */
  private boolean isFiscal(int at) {
    boolean joined =
        (tokens.is(at - 1, '-') || tokens.is(at - 1, '/'))
            && tokens.isTight(at)
            && tokens.isTight(at - 1)
            && isTwoDigits(at - 2);
    return grammar.fiscal.has(tokens, joined ? at - 3 : at - 1);
  }

  /** "9M 2022", "6M'23", "9M24": months, not millions. */
  private boolean isMonths(int at) {
    int months = NumberTokens.small(tokens, at);
    boolean letter = tokens.is(at + 1, "m") && tokens.isTight(at + 1);
    if (!letter || months < 1 || months > MONTHS || !tokens.isCapitalised(at + 1)) {
      return false;
    }
    int year = grammar.of.has(tokens, at + 2) ? at + 3 : at + 2;
    boolean said =
        NumberTokens.isYear(tokens, year)
            || isShortened(year)
            || tokens.isTight(year) && tokens.is(year, '\'') && isShortened(year + 1);
    return said && currencies.endingAt(at) == null;
  }

  /** "2023M12": a month of a year, not millions. */
  private boolean isMonthOfYear(int at) {
    int month = at + 2;
    return NumberTokens.isYear(tokens, at)
        && tokens.is(at + 1, "m")
        && tokens.isTight(at + 1)
        && tokens.isNumber(month)
        && tokens.isTight(month);
  }

  /** "the Iranian year 1402". */
  private boolean isSolarYear(int at) {
    boolean four = tokens.end(at) - tokens.start(at) == YEAR_LENGTH;
    boolean solar = four && tokens.source().at(tokens.start(at)) == '1';
    char century = solar ? tokens.source().at(tokens.start(at) + 1) : ' ';
    return (century == '3' || century == '4')
        && NumberTokens.isPlain(tokens, at)
        && grammar.solar.has(tokens, at - 1);
  }

  private boolean isShortened(int year) {
    return tokens.isTight(year) && isTwoDigits(year);
  }

  private boolean isTwoDigits(int token) {
    return tokens.isNumber(token)
        && tokens.end(token) - tokens.start(token) == 2
        && NumberTokens.small(tokens, token) >= 0;
  }
}
