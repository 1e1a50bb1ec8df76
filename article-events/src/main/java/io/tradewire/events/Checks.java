package io.tradewire.events;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What holds for every event, whoever made it; the schema says the same to other languages. */
final class Checks {

  /** More digits than this are no statistic but an attack on whoever writes the number out. */
  private static final int MOST_DIGITS = 1000;

  private static final int LAST_YEAR = 9999;

  private static final int LONGEST_PARTY = 8;

  private Checks() {}

  static void party(String field, String code) {
    check(
        code == null || isParty(code),
        "%s is an ISO 3166-1 alpha-2 code or a bloc's code in capitals, not %s",
        field,
        code);
  }

  /** {@code [A-Z][A-Z0-9]{1,7}}; without a pattern, as two are read with each figure. */
  private static boolean isParty(String code) {
    boolean fits = code.length() > 1 && code.length() <= LONGEST_PARTY && isCapital(code.charAt(0));
    for (int i = 1; fits && i < code.length(); i++) {
      char c = code.charAt(i);
      fits = isCapital(c) || c >= '0' && c <= '9';
    }
    return fits;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static void language(String code) {
    check(
        code == null || code.length() == 2 && isSmall(code.charAt(0)) && isSmall(code.charAt(1)),
        "language is an ISO 639-1 code, not %s",
        code);
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** ISO 8601 gives a year four digits unless both ends agree on more. */
  static void day(String field, LocalDate day) {
    check(
        day == null || day.getYear() >= 0 && day.getYear() <= LAST_YEAR,
        "%s has a year of four digits, not %s",
        field,
        day);
  }

  /**
   * The number as it is written out: 1.47E+10 becomes 14700000000, so that a number is equal before
   * and after its way through JSON. Digits behind the point stay as they are.
   */
  static BigDecimal plain(String field, BigDecimal number) {
    if (number == null) {
      return null;
    }
    long integerDigits = (long) number.precision() - number.scale();
    check(
        integerDigits <= MOST_DIGITS && number.scale() <= MOST_DIGITS,
        "%s has more than %d digits before or behind the point",
        field,
        MOST_DIGITS);
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  static void check(boolean holds, String message, Object... arguments) {
    if (!holds) {
      throw new IllegalArgumentException(String.format(message, arguments));
    }
  }
}
