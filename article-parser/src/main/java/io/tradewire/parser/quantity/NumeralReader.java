package io.tradewire.parser.quantity;

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

  /** "1 000 000 000 000 000" is more than the world trades. */
  private static final int MOST_GROUPS = 6;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

  private final Tokens tokens;
  private final MagnitudeReader magnitudes;
  private final NumberNames names;
  private final DateReader dates;
  private int next;

  NumeralReader(Tokens tokens, NumberNames names, MagnitudeReader magnitudes, DateReader dates) {
    this.tokens = tokens;
    this.names = names;
    this.magnitudes = magnitudes;
    this.dates = dates;
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
    if (names.isName(at)) {
      return null;
    }
    int date = dates.behind(at, end);
    if (date > at) {
      next = date;
      return null;
    }
    int to = at + 1;
    BigDecimal value = Digits.parse(tokens.source(), tokens.start(at), tokens.end(at));
    if (value == null) {
      return null;
    }
    int from = at;
    if (isBarePoint(at)) {
      from--;
      value = value.movePointLeft(tokens.end(at) - tokens.start(at));
    }
    while (to < end && to - at < MOST_GROUPS && Grouping.goesOn(tokens, at, to)) {
      BigDecimal group = Digits.parse(tokens.source(), tokens.start(to), tokens.end(to));
      if (group == null) {
        break;
      }
      value = value.multiply(THOUSAND).add(group);
      to++;
    }
    boolean yearLike = to == at + 1 && NumberTokens.isYear(tokens, at);
    int behind = behindFraction(at, to, end);
    if (behind > to && !isRange(at, behind - 1, end)) {
      BigDecimal part = fraction(behind);
      if (part == null) {
        next = behind;
        return null;
      }
      value = tokens.is(to, '/') ? part : value.add(part);
      to = behind;
      yearLike = false;
    }
    BigDecimal sign = signOfFraction(to, end);
    if (sign != null) {
      value = value.add(sign);
      to++;
      yearLike = false;
    }
    next = to;
    if (isTime(to) || NumberTokens.isOrdinal(tokens, to) || isDecade(to)) {
      next = to + 1;
      return null;
    }
    Amount amount = magnitudes.read(from, to, value, end);
    amount.yearLike = yearLike && !amount.hasMagnitude();
    next = amount.to;
    return amount;
  }

  /**
   * ".5 percent", "$.7 billion": a point that touches the digits, and no number or word in front.
   */
  private boolean isBarePoint(int at) {
    boolean point = at > 0 && tokens.is(at - 1, '.') && tokens.space(at) == Space.NONE;
    boolean apart = point && (tokens.space(at - 1) != Space.NONE || isSign(at - 2));
    return apart && NumberTokens.isPlain(tokens, at);
  }

  private boolean isSign(int token) {
    return token >= 0 && !tokens.isNumber(token) && !tokens.isWord(token) && !tokens.is(token, '.');
  }

  /** "1½": the part that one sign is, or null. */
  private BigDecimal signOfFraction(int at, int end) {
    if (at >= end || tokens.space(at) != Space.NONE) {
      return null;
    }
    return switch (tokens.source().at(tokens.start(at))) {
      case '¼' -> QUARTER;
      case '½' -> HALF;
      case '¾' -> THREE_QUARTERS;
      default -> null;
    };
  }

  /** Index behind a fraction that belongs to the number: "7-1/2", "8 1/2", "1/2". */
  private int behindFraction(int at, int to, int end) {
    if (to == at + 1 && NumberTokens.isJoined(tokens, at, '/')) {
      return at + 3;
    }
    int top = tokens.is(to, '-') ? to + 1 : to;
    boolean follows =
        top + 2 < end && tokens.isNumber(top) && NumberTokens.isJoined(tokens, top, '/');
    return follows && tokens.space(top) != Space.WIDE ? top + 3 : to;
  }

  /** The value of the fraction in front of an index, null if it is none ("2012/13"). */
  private BigDecimal fraction(int behind) {
    int top = NumberTokens.small(tokens, behind - 3);
    int bottom = NumberTokens.small(tokens, behind - 1);
    if (top <= 0 || bottom <= top || Integer.bitCount(bottom) > 1 && bottom > 10) {
      return null;
    }
    return BigDecimal.valueOf(top)
        .divide(BigDecimal.valueOf(bottom), 6, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  /** "200,000/250,000 tonnes", "10/12 mln": two numbers, the second larger, and no season. */
  private boolean isRange(int low, int high, int end) {
    BigDecimal first = Digits.parse(tokens.source(), tokens.start(low), tokens.end(low));
    BigDecimal last = Digits.parse(tokens.source(), tokens.start(high), tokens.end(high));
    boolean rising = first != null && last != null && first.compareTo(last) < 0;
    boolean large = rising && first.compareTo(THOUSAND) >= 0 && !NumberTokens.isPlain(tokens, low);
    return large || rising && magnitudes.follows(high + 1, end);
  }

  private boolean isTime(int to) {
    return tokens.is(to, ':')
        && tokens.space(to) == Space.NONE
        && to + 1 < tokens.size()
        && tokens.isNumber(to + 1)
        && tokens.space(to + 1) == Space.NONE;
  }

  private boolean isDecade(int to) {
    return (tokens.is(to, "s") || tokens.is(to, "'s")) && tokens.space(to) == Space.NONE;
  }
}
