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

  MagnitudeReader(Tokens tokens, Hits hits, Grammar grammar) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
  }

  /**
   * The amount with its magnitude.
   *
   * @param from first token of the numeral
   * @param to token behind its digits or words
   * @param end of the sentence
   */
  Amount read(int from, int to, BigDecimal value, int end) {
    int at = to;
    BigDecimal number = value;
    if (isAndAHalf(at, end)) {
      number = number.add(HALF);
      at += 3;
    }
    BigDecimal magnitude = BigDecimal.ONE;
    boolean money = grammar.currencyEndingAt(tokens, hits, from) != null;
    int behind = behindMagnitude(at, end, money);
    for (int words = 0; behind > 0 && words < MOST_WORDS; words++) {
      magnitude = magnitude.multiply(grammar.factor(hit(at)));
      at = behind;
      behind = behindMagnitude(at, end, money);
    }
    if (!magnitude.equals(BigDecimal.ONE)) {
      number = number.multiply(magnitude);
      if (isAndAHalf(at, end)) {
        number = number.add(magnitude.multiply(HALF));
        at += 3;
      }
    }
    Amount amount = new Amount(from, at, number);
    amount.magnitude = magnitude;
    return amount;
  }

  /** "one and a half billion", "a billion and a half". */
  private boolean isAndAHalf(int at, int end) {
    return at + 2 < end
        && grammar.and.has(tokens, at)
        && grammar.article.has(tokens, at + 1)
        && grammar.half.has(tokens, at + 2)
        && !grammar.of.has(tokens, at + 3);
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
      case "glued" -> touches || money && tokens.space(at) == Space.BLANK ? behind : 0;
      case "money" -> touches && money ? behind : 0;
      case "dotted" -> stop && !touches ? behind + 1 : 0;
      case "abbr" -> stop ? behind + 1 : behind;
      default -> behind;
    };
  }
}
