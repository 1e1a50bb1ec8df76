package io.tradewire.parser.quantity;

import io.tradewire.parser.text.NormalText;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads digits with separators. One comma or point is decimal unless a comma parts groups of three
 * ("1,449"); several part groups, of three or as India does ("12,34,567").
 */
final class Digits {

  /** No number of the news is longer; what is, is no amount. */
  private static final int LONGEST = 40;

  private Digits() {}

  /** The value of the characters between two offsets, null if they make no number. */
  static BigDecimal parse(NormalText text, int start, int end) {
    if (end - start > LONGEST) {
      return null;
    }
    int points = 0;
    int commas = 0;
    int others = 0;
    int last = -1;
    for (int i = start; i < end; i++) {
      switch (text.at(i)) {
        case '.' -> points++;
        case ',' -> commas++;
        case '\'' -> others++;
        default -> {
          continue;
        }
      }
      last = i;
    }
    if (last < 0) {
      return plain(text, start, end);
    }
    char decimal = decimal(text, start, end, points, commas, others, last);
    return decimal == 0 ? null : join(text, start, end, decimal);
  }

  /**
   * The decimal separator, or a blank if all separators part groups, or 0 if they make no sense.
   */
  private static char decimal(
      NormalText text, int start, int end, int points, int commas, int others, int last) {
    char separator = text.at(last);
    int kinds = (points > 0 ? 1 : 0) + (commas > 0 ? 1 : 0) + (others > 0 ? 1 : 0);
    if (kinds == 1 && points + commas + others > 1) {
      return grouped(text, start, end) ? ' ' : 0;
    }
    if (kinds > 1) {
      int same = separator == '.' ? points : separator == ',' ? commas : others;
      return same == 1 && grouped(text, start, last) ? separator : 0;
    }
    if (separator == '.') {
      return '.';
    }
    boolean three = end - last == 4;
    boolean group = three && last - start <= 3 && text.at(start) != '0';
    if (separator == '\'') {
      return group ? ' ' : 0;
    }
    return group ? ' ' : ',';
  }

  /**
   * Whether the last group has three digits, those before it two or three, the first up to three.
   */
  private static boolean grouped(NormalText text, int start, int end) {
    int digits = 0;
    boolean lastGroup = true;
    for (int i = end - 1; i >= start; i--) {
      if (Character.isDigit(text.at(i))) {
        digits++;
        continue;
      }
      if (digits != 3 && (lastGroup || digits != 2)) {
        return false;
      }
      lastGroup = false;
      digits = 0;
    }
    return digits >= 1 && digits <= 3;
  }

  private static BigDecimal plain(NormalText text, int start, int end) {
    if (end - start > 18) {
      return new BigDecimal(text.slice(start, end));
    }
    long value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + (text.at(i) - '0');
    }
    return BigDecimal.valueOf(value);
  }

  private static BigDecimal join(NormalText text, int start, int end, char decimal) {
    long value = 0;
    int scale = 0;
    int digits = 0;
    boolean fraction = false;
    for (int i = start; i < end; i++) {
      char c = text.at(i);
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        scale += fraction ? 1 : 0;
        digits++;
      } else if (c == decimal) {
        fraction = true;
      }
    }
    return digits <= 18 ? BigDecimal.valueOf(value, scale) : longer(text, start, end, scale);
  }

  private static BigDecimal longer(NormalText text, int start, int end, int scale) {
    StringBuilder digits = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (Character.isDigit(text.at(i))) {
        digits.append(text.at(i));
      }
    }
    return new BigDecimal(new BigInteger(digits.toString()), scale);
  }
}
