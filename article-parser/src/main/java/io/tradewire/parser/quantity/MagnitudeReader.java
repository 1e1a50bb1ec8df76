package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;

/**
 * Reads the magnitude behind a numeral: "14.7bn", "2.3 lakh crore", "two and a half million", "3
 * bln. 521 mln.", "28-million-tonne".
 */
final class MagnitudeReader {
  /** "hundred thousand crore" has the most. */
  private static final int MOST_WORDS = 3;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;
  private final Currencies currencies;

  MagnitudeReader(Tokens tokens, Hits hits, Grammar grammar, Currencies currencies) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
    this.currencies = currencies;
  }

  /**
   * The amount with its magnitude. Of several words each is larger than the one before ("lakh
   * crore"): a "billion mill" is a works.
   *
   * @param from first token of the numeral
   * @param to token behind its digits or words
   * @param end of the sentence
   */
  Amount read(int from, int to, BigDecimal value, int end) {
    int at = to;
    BigDecimal number = value;
    int half = behindAndAHalf(at, end);
    if (half > at) {
      number = number.add(HALF);
      at = half;
    }
    BigDecimal magnitude = BigDecimal.ONE;
    boolean money = currencies.endingAt(from) != null;
    at = behindBound(at, end, money);
    int behind = behindMagnitude(at, end, money);
    BigDecimal last = BigDecimal.ZERO;
    for (int words = 0; behind > 0 && words < MOST_WORDS; words++) {
      BigDecimal factor = grammar.cells.factor(hit(at));
      if (factor.compareTo(last) <= 0) {
        break;
      }
      last = factor;
      magnitude = magnitude.multiply(factor);
      at = behind;
      behind = behindMagnitude(at, end, money);
    }
    if (!magnitude.equals(BigDecimal.ONE)) {
      number = number.multiply(magnitude);
      half = behindAndAHalf(at, end);
      if (half > at) {
        number = number.add(magnitude.multiply(HALF));
        at = half;
      }
    }
    Amount amount = new Amount(from, at, number);
    amount.magnitude = magnitude;
    return amount;
  }

  /**
   * Index behind "and a half" at a token, the token itself if it is not said: "one and a half
   * billion", "two-and-a-half times", "a billion and a half".
   */
  private int behindAndAHalf(int at, int end) {
    int and = behindHyphen(at);
    int article = behindHyphen(and + 1);
    int half = behindHyphen(article + 1);
    boolean said =
        half < end
            && grammar.and.has(tokens, and)
            && grammar.article.has(tokens, article)
            && grammar.half.has(tokens, half)
            && !grammar.of.has(tokens, half + 1);
    return said ? half + 1 : at;
  }

  /** "800-odd million": a bound tied to the number stands in front of the magnitude. */
  private int behindBound(int at, int end, boolean money) {
    Hit bound = isTightHyphen(at) ? hits.at(at + 1, LexiconName.BOUNDS_AFTER) : null;
    boolean tied = bound != null && behindMagnitude(bound.span().to(), end, money) > 0;
    return tied ? bound.span().to() : at;
  }

  /** Whether a magnitude stands at a token. */
  boolean follows(int at, int end) {
    return behindMagnitude(at, end, false) > 0;
  }

  private int behindHyphen(int at) {
    return isTightHyphen(at) ? at + 1 : at;
  }

  private Hit hit(int at) {
    return hits.at(isTightHyphen(at) ? at + 1 : at, LexiconName.MAGNITUDES);
  }

  private boolean isTightHyphen(int at) {
    return tokens.is(at, '-')
        && tokens.space(at) == Space.NONE
        && at + 1 < tokens.size()
        && tokens.space(at + 1) == Space.NONE;
  }

  /** "2.5 M tons", "3.1 m litres"; a letter alone is no unit here: "4 M T" are metric tons. */
  private boolean isMeasure(int behind) {
    Hit unit = hits.at(behind, LexiconName.UNITS);
    return unit != null
        && unit.entry().value(2).equals("measure")
        && tokens.end(behind) - tokens.start(behind) > 1;
  }

  /** "45tn won": the currency stands behind. */
  private boolean isMoney(int behind) {
    return currencies.at(behind) != null;
  }

  /** Index behind the magnitude at a token and its full stop, 0 if there is none. */
  private int behindMagnitude(int at, int end, boolean money) {
    if (at >= end) {
      return 0;
    }
    Hit hit = hit(at);
    if (hit == null || hit.span().to() > end) {
      return 0;
    }
    int behind = hit.span().to();
    boolean touches = tokens.space(at) == Space.NONE && !tokens.is(at, '-');
    boolean stop = tokens.is(behind, '.') && tokens.space(behind) == Space.NONE && behind + 1 < end;
    return switch (hit.entry().value(1)) {
      case "glued" -> {
        boolean blank = tokens.space(at) == Space.BLANK;
        yield touches || blank && (money || isMeasure(behind)) ? behind : 0;
      }
      case "money" -> touches && (money || isMoney(behind)) ? behind : 0;
      case "sum" -> money || isMoney(behind) ? behind : 0;
      case "dotted" -> stop && !touches ? behind + 1 : 0;
      case "abbr" -> stop ? behind + 1 : behind;
      default -> behind;
    };
  }
}
