package io.tradewire.parser.time;

import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.text.Tokens;
import java.util.List;

/**
 * The tokens of a text as the grammar of time sees them; every question is safe beyond the text.
 */
final class TimeText {
  private static final List<Grain> GRAINS = List.of(Grain.values());

  private final Tokens tokens;
  private final TimeWords words;

  TimeText(Tokens tokens, TimeWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  Tokens tokens() {
    return tokens;
  }

  /** The rules that may read at a token. */
  TimeRule[] rules(int token) {
    return tokens.isNumber(token)
        ? TimeRules.beginningWithNumber()
        : words.rules(tokens.word(token));
  }

  int size() {
    return tokens.size();
  }

  long classes(int token) {
    return token < 0 || token >= tokens.size() ? 0 : words.classes(tokens.word(token));
  }

  boolean is(int token, TimeClass wordClass) {
    return (classes(token) & wordClass.bit) != 0;
  }

  boolean is(int token, TimeClass one, TimeClass other) {
    return (classes(token) & (one.bit | other.bit)) != 0;
  }

  boolean is(int token, char c) {
    return tokens.is(token, c);
  }

  boolean is(int token, String word) {
    return tokens.is(token, word);
  }

  /** The value of a word of a class with values. */
  int value(int token) {
    return words.value(tokens.word(token));
  }

  Grain grain(int token) {
    return GRAINS.get(value(token));
  }

  boolean isUnit(int token, Grain grain) {
    return is(token, TimeClass.UNIT) && grain(token) == grain;
  }

  boolean isCapitalised(int token) {
    return token >= 0 && token < tokens.size() && tokens.isCapitalised(token);
  }

  boolean isNumber(int token) {
    return token >= 0 && token < tokens.size() && tokens.isNumber(token);
  }

  private static final long COUNTED_TIME =
      TimeClass.UNIT.bit
          | TimeClass.LETTER.bit
          | TimeClass.MONTH.bit
          | TimeClass.SUFFIX.bit
          | TimeClass.SEASON_NOUN.bit
          | TimeClass.JOINED.bit
          | TimeClass.OF.bit
          | TimeClass.LAST.bit
          | TimeClass.PREVIOUS.bit;
  private static final long JOINT = TimeClass.TO.bit | TimeClass.AND.bit;

  /** Whether a number, or a word for one, may begin an expression of time: most do not. */
  boolean isCountOfTime(int token) {
    int length = tokens.end(token) - tokens.start(token);
    if (length == 10 || year(token) > 0 || SolarYear.isYear(this, token)) {
      return true;
    }
    boolean hyphen = is(token + 1, '-');
    int next = hyphen ? token + 2 : token + 1;
    long classes = classes(next);
    boolean laycan = is(token + 1, '/') && isTight(token + 1) && is(token + 3, '-');
    if (laycan) {
      return true;
    }
    boolean joint = hyphen || (classes & JOINT) != 0;
    return (classes & COUNTED_TIME) != 0 || joint && number(hyphen ? next : next + 1) > 0;
  }

  /** A year from 1900 to 2100, or -1. */
  int year(int token) {
    int number = digits(token, 4);
    return number >= 1900 && number <= 2100 ? number : -1;
  }

  /** A number of four digits, or -1. */
  int fourDigits(int token) {
    return digits(token, 4);
  }

  /** A number of at most three digits, or a word for one; -1 if it is neither. */
  int number(int token) {
    if (is(token, TimeClass.CARDINAL)) {
      return value(token);
    }
    return digits(token, 3);
  }

  /** A number of one or two digits, or -1. */
  int small(int token) {
    return digits(token, 2);
  }

  /** Whether a number is written with exactly two digits. */
  boolean isTwoDigits(int token) {
    return isNumber(token) && tokens.end(token) - tokens.start(token) == 2 && small(token) >= 0;
  }

  private int digits(int token, int longest) {
    if (!isNumber(token) || tokens.end(token) - tokens.start(token) > longest) {
      return -1;
    }
    int number = 0;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      int digit = tokens.source().at(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** Whether the token touches the one before it. */
  boolean isTight(int token) {
    return token > 0 && token < tokens.size() && tokens.space(token) == Tokens.Space.NONE;
  }

  /** Behind a hyphen at this place, or the place itself. */
  int skipHyphen(int token) {
    return is(token, '-') ? token + 1 : token;
  }

  int skip(int token, TimeClass wordClass) {
    return is(token, wordClass) ? token + 1 : token;
  }

  /** Behind any run of words of two classes. */
  int skipAll(int token, TimeClass one, TimeClass other) {
    int at = token;
    while (is(at, one, other)) {
      at++;
    }
    return at;
  }

  /** Whether the token begins a sentence: capitalised, behind a stop or at the head of a line. */
  boolean isSentence(int token) {
    boolean behind =
        token == 0
            || tokens.space(token).compareTo(Tokens.Space.LINE) >= 0
            || is(token - 1, '.')
            || is(token - 1, '"');
    return behind && isCapitalised(token);
  }

  /** Whether the token begins a paragraph. */
  boolean isParagraph(int token) {
    return token >= tokens.size() || tokens.space(token) == Tokens.Space.PARAGRAPH;
  }
}
