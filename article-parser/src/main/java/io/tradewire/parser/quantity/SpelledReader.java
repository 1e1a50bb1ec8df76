package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;

/**
 * Reads numerals in words: "twenty-five", "two hundred and fifty thousand", "half a billion", "one
 * and a half billion", "a quarter of a million", "two dozen".
 */
final class SpelledReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;
  private final MagnitudeReader magnitudes;
  private final NumberLabels labels;

  /** Where the words that were read end. */
  private int behind;

  SpelledReader(
      Tokens tokens, Hits hits, Grammar grammar, NumberLabels labels, MagnitudeReader magnitudes) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
    this.labels = labels;
    this.magnitudes = magnitudes;
  }

  /** The amount whose words begin at a token, or null; "number one" is none. */
  Amount read(int at, int end) {
    if (labels.isNumbered(at)) {
      return null;
    }
    BigDecimal value = null;
    if (grammar.half.has(tokens, at) && ofMagnitude(behindArticle(behindHyphen(at + 1)), end)) {
      value = HALF;
    } else if (hits.at(at, LexiconName.FRACTIONS) != null) {
      Hit fraction = hits.at(at, LexiconName.FRACTIONS);
      value = isOfPercent(fraction) ? part(fraction) : fractionOfMagnitude(fraction, end);
      if (value == null) {
        return null;
      }
    }
    if (value == null) {
      value = words(at, end);
    }
    if (value == null && grammar.article.has(tokens, at) && ofMagnitude(at + 1, end)) {
      value = BigDecimal.ONE;
    }
    if (value == null) {
      return null;
    }
    Amount read = magnitudes.read(at, behind, value, end);
    read.spelled = true;
    return read;
  }

  /** "a quarter of a million": the part that the fraction is, if a magnitude follows. */
  private BigDecimal fractionOfMagnitude(Hit fraction, int end) {
    int at = fraction.span().to();
    if (!grammar.of.has(tokens, at) || !grammar.article.has(tokens, at + 1)) {
      return null;
    }
    if (!ofMagnitude(at + 2, end)) {
      return null;
    }
    return part(fraction);
  }

  /** "one-half pct", "a quarter percent", "half a percent", "a quarter of a percent". */
  private boolean isOfPercent(Hit fraction) {
    int to = fraction.span().to();
    behind = behindArticle(grammar.of.has(tokens, to) ? to + 1 : to);
    Hit percent = hits.at(behind, LexiconName.PERCENT);
    return percent != null && percent.entry().value(0).equals("percent");
  }

  private BigDecimal part(Hit fraction) {
    return grammar.cells.decimal(fraction.entry().value(0)).movePointLeft(2).stripTrailingZeros();
  }

  private boolean ofMagnitude(int at, int end) {
    Hit hit = at < end ? hits.at(at, LexiconName.MAGNITUDES) : null;
    boolean word = hit != null && !hit.entry().value(1).equals("glued");
    if (word && hit.span().to() <= end && tokens.space(at) != Space.NONE
        || word && isHyphen(at - 1)) {
      behind = at;
      return !hit.entry().value(1).equals("money")
          && !hit.entry().value(1).equals("sum")
          && !hit.entry().value(1).equals("dotted");
    }
    return false;
  }

  private int behindArticle(int at) {
    return grammar.article.has(tokens, at) ? at + 1 : at;
  }

  private int behindHyphen(int at) {
    return isHyphen(at) ? at + 1 : at;
  }

  private boolean isHyphen(int at) {
    return tokens.is(at, '-') && tokens.space(at) == Space.NONE;
  }

  /** Numbers up to some thousands: what stands in front of "thousand" and above. */
  private BigDecimal words(int at, int end) {
    boolean article = grammar.article.has(tokens, at) && isHundred(at + 1, end);
    BigDecimal value = article ? BigDecimal.ONE : belowHundred(at, end);
    if (value == null) {
      return null;
    }
    behind = article ? at + 1 : behind;
    int hundred = behindHyphen(behind);
    if (!isHundred(hundred, end)) {
      return value;
    }
    behind = hundred + 1;
    value = value.multiply(HUNDRED);
    int rest = grammar.and.has(tokens, behind) ? behind + 1 : behind;
    int kept = behind;
    BigDecimal more = rest < end ? belowHundred(rest, end) : null;
    if (more == null) {
      behind = kept;
      return value;
    }
    return value.add(more);
  }

  private boolean isHundred(int at, int end) {
    Hit hit = at < end ? hits.at(at, LexiconName.MAGNITUDES) : null;
    return hit != null && grammar.cells.factor(hit).compareTo(HUNDRED) == 0;
  }

  private BigDecimal belowHundred(int at, int end) {
    Hit hit = hits.at(at, LexiconName.NUMBERS);
    if (hit == null) {
      return null;
    }
    behind = hit.span().to();
    BigDecimal value = grammar.cells.decimal(hit.entry().value(0));
    if (hit.entry().value(1).equals("ten")) {
      int next = behindHyphen(behind);
      Hit unit = next < end ? hits.at(next, LexiconName.NUMBERS) : null;
      BigDecimal digit = unit == null ? null : grammar.cells.decimal(unit.entry().value(0));
      if (digit != null && digit.compareTo(BigDecimal.TEN) < 0) {
        behind = unit.span().to();
        return value.add(digit);
      }
    }
    return value;
  }
}
