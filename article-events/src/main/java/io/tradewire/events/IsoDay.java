package io.tradewire.events;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A day as ISO 8601 writes it, {@code 2021-08-31}. It reads what {@link LocalDate#parse} reads, and
 * is several times faster where the year has four digits, as it has in all events: a service that
 * reads thousands of them a second reads a dozen days with each.
 */
final class IsoDay {

  private static final int LENGTH = 10;
  private static final int MONTH = 5;
  private static final int DAY = 8;

  private IsoDay() {}

  /**
   * Reads a day.
   *
   * @throws DateTimeException if the text is none, or there is no such day
   */
  static LocalDate parse(String text) {
    if (text.length() == LENGTH && text.charAt(MONTH - 1) == '-' && text.charAt(DAY - 1) == '-') {
      int year = number(text, 0, MONTH - 1);
      int month = number(text, MONTH, DAY - 1);
      int day = number(text, DAY, LENGTH);
      if (year >= 0 && month >= 0 && day >= 0) {
        return LocalDate.of(year, month, day);
      }
    }
    return LocalDate.parse(text);
  }

  /** The number that some digits make, negative if not all are digits. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
