package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;

/**
 * Tells digits that letters or signs touch and make part of a name: "G20", "COVID-19", "the N7
 * road", "5G", "indicators/213". Money, magnitudes and units may touch a number.
 */
final class GluedNames {

  /** The letters that touch such digits are fewer, and so are the digits: "5G", "the N7". */
  private static final int TOO_LONG = 4;

  /** "R2 to R4 billion": so far behind a number its magnitude may stand. */
  private static final int SUM_REACH = 5;

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;
  private final Currencies currencies;

  GluedNames(Tokens tokens, Hits hits, Grammar grammar, Currencies currencies) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
    this.currencies = currencies;
  }

  boolean isPart(int at) {
    return isInsideName(at) || isLetterName(at) || isInsideAddress(at) || isInitialOfName(at);
  }

  /** "Q3", "G20", "COVID-19", "2015=100": a word or sign touches it that is no money. */
  boolean isInsideName(int at) {
    if (at == 0 || !tokens.isTight(at)) {
      return false;
    }
    int before = at - 1;
    if (tokens.is(before, '-') && tokens.isTight(before) && before > 0) {
      return isHyphenated(before - 1);
    }
    if (tokens.is(before, '#') || tokens.is(before, '@')) {
      return true;
    }
    if (tokens.is(before, ':')) {
      return tokens.isNumber(before - 1);
    }
    return tokens.is(before, '=') && NumberTokens.isYear(tokens, before - 1)
        || tokens.isWord(before) && currencies.endingAt(at) == null && !tokens.is(before, "x");
  }

  /** "COVID-19", "A320-200", but no range: "$5-6 billion", "5bn-6bn". */
  private boolean isHyphenated(int before) {
    if (tokens.isNumber(before)) {
      return tokens.isTight(before)
          && tokens.isWord(before - 1)
          && currencies.endingAt(before) == null
          && hits.at(before - 1, LexiconName.MAGNITUDES) == null;
    }
    boolean sum = tokens.isNumber(before - 1) && hits.at(before, LexiconName.MAGNITUDES) != null;
    return tokens.isWord(before) && !sum && currencies.endingAt(before + 1) == null;
  }

  /** "the N7 road", "M1-M3": a letter that may be money, but no sum is near. */
  private boolean isLetterName(int at) {
    if (at == 0 || !tokens.isTight(at) || !isShort(at)) {
      return false;
    }
    Hit money = currencies.endingAt(at);
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

  /** "5G", "3D": capitals touch it that are no unit, magnitude or money. */
  private boolean isInitialOfName(int at) {
    int word = at + 1;
    return isShort(at)
        && tokens.isTight(word)
        && tokens.isWord(word)
        && tokens.end(word) - tokens.start(word) < TOO_LONG
        && tokens.isUpperCase(word)
        && hits.at(word, LexiconName.UNITS) == null
        && hits.at(word, LexiconName.MAGNITUDES) == null
        && hits.at(word, LexiconName.PERCENT) == null
        && currencies.at(word) == null
        && hits.at(word, LexiconName.MONTHS) == null
        && !grammar.joinedYear.has(tokens, word)
        && !grammar.partOfYear.has(tokens, word)
        && !NumberTokens.isOrdinal(tokens, word);
  }

  /** "indicators/213", "123@example.org". */
  private boolean isInsideAddress(int at) {
    boolean path =
        tokens.is(at - 1, '/')
            && tokens.isTight(at)
            && tokens.isTight(at - 1)
            && tokens.isWord(at - 2)
            && !grammar.partOfYear.has(tokens, at - 2)
            && currencies.endingAt(at - 1) == null;
    return path || tokens.is(at + 1, '@') && tokens.isTight(at + 1);
  }

  private boolean isShort(int at) {
    return tokens.end(at) - tokens.start(at) < TOO_LONG && NumberTokens.isPlain(tokens, at);
  }
}
