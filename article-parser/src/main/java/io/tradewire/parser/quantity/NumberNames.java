package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;

/** Tells digits that name a thing rather than count it: "Q3", "COVID-19", "Resolution 1325". */
final class NumberNames {

  /** "Resolution 1325", "HS 8703". */
  private static final int LONGEST_LABEL = 4;

  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;

  /** "R2 to R4 billion": so far behind a number its magnitude may stand. */
  private static final int SUM_REACH = 5;

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;
  private final PhoneNumbers phones;

  NumberNames(Tokens tokens, Hits hits, Grammar grammar) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
    phones = new PhoneNumbers(tokens, grammar);
  }

  boolean isName(int at) {
    return isInsideName(at)
        || isLetterName(at)
        || isPartOfYear(at)
        || isShortYear(at)
        || isMonths(at)
        || isSolarYear(at)
        || isInsideAddress(at)
        || isInitialOfName(at)
        || isMonthOfYear(at)
        || phones.isPart(at)
        || isLabelled(at);
  }

  /** "the N7 road", "M1-M3": a letter that may be money, but no sum is near. */
  private boolean isLetterName(int at) {
    if (at == 0 || tokens.space(at) != Space.NONE || !isShort(at)) {
      return false;
    }
    Hit money = grammar.currencyEndingAt(tokens, hits, at);
    boolean letter =
        money != null && money.entry().value(2).equals("glued") && money.span().from() == at - 1;
    if (!letter || tokens.end(at - 1) - tokens.start(at - 1) > 1) {
      return false;
    }
    for (int i = at + 1; i <= Math.min(at + SUM_REACH, tokens.size() - 1); i++) {
      if (tokens.isNumber(i - 1) && hits.at(i, LexiconName.MAGNITUDES) != null) {
        return false;
      }
    }
    return true;
  }

  private boolean isShort(int at) {
    return tokens.end(at) - tokens.start(at) < LONGEST_LABEL && NumberTokens.isPlain(tokens, at);
  }

  /** "2Q", "1H 2023": what "Q2" and "H1" are; "9MFY24". */
  private boolean isPartOfYear(int at) {
    if (at < 0 || !tokens.isNumber(at)) {
      return false;
    }
    int part = NumberTokens.small(tokens, at);
    if (part >= 1 && part <= MONTHS && isTight(at + 1) && grammar.joinedYear.has(tokens, at + 1)) {
      return true;
    }
    boolean quarter = part >= 1 && part <= QUARTERS;
    if (quarter && grammar.numberedPart.has(tokens, at - 1) && tokens.isCapitalised(at - 1)) {
      return true;
    }
    return quarter && isTight(at + 1) && grammar.partOfYear.has(tokens, at + 1);
  }

  /** "Q3'20", "FY'22", and the second year of "FY2023-24": two digits behind what names a time. */
  private boolean isShortYear(int at) {
    if (isTwoDigits(at) && isFiscal(at)) {
      return true;
    }
    if (at < 2 || !isTight(at) || !isTight(at - 1)) {
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
        || joined && number && isInsideName(at - 2)
        || joined && isPartOfYear(at - 3);
  }

  /** "FY 24", and both years of "FY 23-24". */
  private boolean isFiscal(int at) {
    boolean joined =
        (tokens.is(at - 1, '-') || tokens.is(at - 1, '/'))
            && isTight(at)
            && isTight(at - 1)
            && isTwoDigits(at - 2);
    return grammar.fiscal.has(tokens, joined ? at - 3 : at - 1);
  }

  /** "2023M12": a month of a year, not millions. */
  private boolean isMonthOfYear(int at) {
    int month = at + 2;
    return NumberTokens.isYear(tokens, at)
        && month < tokens.size()
        && tokens.is(at + 1, "m")
        && isTight(at + 1)
        && tokens.isNumber(month)
        && isTight(month);
  }

  /** "9M 2022", "6M'23", "9M24": months, not millions. */
  private boolean isMonths(int at) {
    int months = NumberTokens.small(tokens, at);
    boolean letter = at + 2 < tokens.size() && tokens.is(at + 1, "m") && isTight(at + 1);
    if (!letter || months < 1 || months > MONTHS || !tokens.isCapitalised(at + 1)) {
      return false;
    }
    int year = grammar.of.has(tokens, at + 2) ? at + 3 : at + 2;
    boolean said =
        NumberTokens.isYear(tokens, year)
            || tokens.is(year, '\'') && isTight(year) && isTight(year + 1) && isTwoDigits(year + 1)
            || isTight(year) && isTwoDigits(year);
    return said && grammar.currencyEndingAt(tokens, hits, at) == null;
  }

  /** "the Iranian year 1402". */
  private boolean isSolarYear(int at) {
    boolean four = tokens.end(at) - tokens.start(at) == LONGEST_LABEL;
    boolean solar = four && tokens.source().at(tokens.start(at)) == '1';
    char century = solar ? tokens.source().at(tokens.start(at) + 1) : ' ';
    return (century == '3' || century == '4')
        && NumberTokens.isPlain(tokens, at)
        && grammar.solar.has(tokens, at - 1);
  }

  /** "indicators/213", "123@example.org". */
  private boolean isInsideAddress(int at) {
    boolean path =
        tokens.is(at - 1, '/')
            && isTight(at)
            && isTight(at - 1)
            && tokens.isWord(at - 2)
            && !grammar.partOfYear.has(tokens, at - 2)
            && grammar.currencyEndingAt(tokens, hits, at - 1) == null;
    return path || tokens.is(at + 1, '@') && isTight(at + 1);
  }

  /** "5G", "3D": capitals touch it that are no unit, magnitude or money. */
  private boolean isInitialOfName(int at) {
    int word = at + 1;
    return isShort(at)
        && word < tokens.size()
        && isTight(word)
        && tokens.isWord(word)
        && tokens.end(word) - tokens.start(word) < LONGEST_LABEL
        && grammar.isCapitals(tokens, word)
        && hits.at(word, LexiconName.UNITS) == null
        && hits.at(word, LexiconName.MAGNITUDES) == null
        && hits.at(word, LexiconName.PERCENT) == null
        && grammar.currencyAt(tokens, hits, word) == null
        && hits.at(word, LexiconName.MONTHS) == null
        && !grammar.joinedYear.has(tokens, word)
        && !grammar.partOfYear.has(tokens, word)
        && !NumberTokens.isOrdinal(tokens, word);
  }

  private boolean isTight(int token) {
    return token < tokens.size() && tokens.space(token) == Space.NONE;
  }

  private boolean isTwoDigits(int token) {
    return token >= 0
        && token < tokens.size()
        && tokens.isNumber(token)
        && tokens.end(token) - tokens.start(token) == 2
        && NumberTokens.small(tokens, token) >= 0;
  }

  /** "Q3", "G20", "COVID-19", "2015=100": a word or sign touches it that is no money. */
  private boolean isInsideName(int at) {
    if (at == 0 || tokens.space(at) != Space.NONE) {
      return false;
    }
    int before = at - 1;
    if (tokens.is(before, '-') && tokens.space(before) == Space.NONE && before > 0) {
      before--;
      if (tokens.isNumber(before)) {
        return isTight(before)
            && tokens.isWord(before - 1)
            && grammar.currencyEndingAt(tokens, hits, before) == null
            && hits.at(before - 1, LexiconName.MAGNITUDES) == null;
      }
      boolean sum = tokens.isNumber(before - 1) && hits.at(before, LexiconName.MAGNITUDES) != null;
      return tokens.isWord(before)
          && !sum
          && grammar.currencyEndingAt(tokens, hits, before + 1) == null;
    }
    if (tokens.is(before, '=') && NumberTokens.isYear(tokens, before - 1)) {
      return true;
    }
    if (tokens.is(before, '#') || tokens.is(before, '@') || tokens.is(before, ':')) {
      return !tokens.is(before, ':') || before > 0 && tokens.isNumber(before - 1);
    }
    return tokens.isWord(before)
        && grammar.currencyEndingAt(tokens, hits, at) == null
        && !tokens.is(before, "x");
  }

  /** "No. 5", "No.5", "article 6", "Resolution 1325". */
  private boolean isLabelled(int at) {
    int before = tokens.is(at - 1, '.') ? at - 2 : at - 1;
    if (isCode(at)) {
      return true;
    }
    return grammar.labels.has(tokens, before)
        && (tokens.space(at) != Space.NONE || before == at - 2)
        && !isSize(at)
        && (!grammar.numbers.has(tokens, before) || isNumbered(at));
  }

  /** "number one": a rank, unlike in "members now number twelve". */
  boolean isNumbered(int at) {
    return grammar.numbers.has(tokens, at - 1) && !isNumbering(at - 2);
  }

  /** "HS 870323", "HS code 7403": longer than any label, and no size either. */
  private boolean isCode(int at) {
    boolean code =
        grammar.codes.has(tokens, at - 1)
            || grammar.labels.has(tokens, at - 1) && grammar.codes.has(tokens, at - 2);
    return code && tokens.end(at) - tokens.start(at) >= LONGEST_LABEL;
  }

  /** "on the route 2.76 million tonnes", "the index 96.4%": no label is such a number. */
  private boolean isSize(int at) {
    Hit unit = hits.at(at + 1, LexiconName.UNITS);
    Hit percent = hits.at(at + 1, LexiconName.PERCENT);
    return hits.at(at + 1, LexiconName.MAGNITUDES) != null
        || percent != null && percent.entry().value(0).equals("percent")
        || unit != null && unit.entry().value(2).equals("measure")
        || tokens.end(at) - tokens.start(at) > LONGEST_LABEL;
  }

  /** "Members now number 166", "the plants number 24". */
  private boolean isNumbering(int at) {
    Hit unit = at < 0 ? null : hits.at(at, LexiconName.UNITS);
    return grammar.numbering.has(tokens, at)
        || at >= 0 && hits.at(at, LexiconName.PARTY) != null
        || unit != null && !unit.entry().value(2).equals("other");
  }
}
