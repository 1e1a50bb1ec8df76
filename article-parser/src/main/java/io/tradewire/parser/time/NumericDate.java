package io.tradewire.parser.time;

import java.time.LocalDate;

/** Days in figures: "14.02.2023", "2021-11-03". */
final class NumericDate {
  private NumericDate() {}

  /** The day that begins at a token, or null. */
  static LocalDate read(TimeText text, int at) {
    if (isIso(text, at)) {
      return Calendars.day(text.year(at), text.small(at + 2), text.small(at + 4));
    }
    int start = text.tokens().start(at);
    if (text.tokens().end(at) - start != 10) {
      return null;
    }
    int day = digits(text, start, 2);
    int month = digits(text, start + 3, 2);
    int year = digits(text, start + 6, 4);
    boolean dots =
        text.tokens().source().at(start + 2) == '.' && text.tokens().source().at(start + 5) == '.';
    return dots && year >= 1900 && year <= 2100 ? Calendars.day(year, month, day) : null;
  }

  /** Token behind it. */
  static int end(TimeText text, int at) {
    return isIso(text, at) ? at + 5 : at + 1;
  }

  private static boolean isIso(TimeText text, int at) {
    return text.year(at) > 0
        && text.is(at + 1, '-')
        && text.isTight(at + 1)
        && text.isTwoDigits(at + 2)
        && text.is(at + 3, '-')
        && text.isTight(at + 3)
        && text.isTwoDigits(at + 4);
  }

  private static int digits(TimeText text, int offset, int count) {
    int number = 0;
    for (int i = offset; i < offset + count; i++) {
      int digit = text.tokens().source().at(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
