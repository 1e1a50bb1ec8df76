package io.tradewire.parser.time;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * New Year's day of the Iranian (solar Hijri) calendar, by the arithmetic rule of its cycle of 33
 * years: exact from 1800 to 2256, else off by a day at most.
 */
final class Nowruz {
  /** What is written for it where the year is not known. */
  static final MonthDay DAY = MonthDay.of(3, 21);

  private static final int KNOWN_YEAR = 1404;
  private static final LocalDate KNOWN = LocalDate.of(2025, 3, 21);

  /** What is added to an Iranian year for the Gregorian one that it begins in. */
  static final int TO_GREGORIAN = 621;

  private Nowruz() {}

  /** The day within a Gregorian year. */
  static LocalDate in(int year) {
    int iranian = year - TO_GREGORIAN;
    LocalDate day = KNOWN.plusDays(365L * (iranian - KNOWN_YEAR));
    int leaps = 0;
    for (int i = Math.min(iranian, KNOWN_YEAR); i < Math.max(iranian, KNOWN_YEAR); i++) {
      leaps += Math.floorMod(25 * i + 11, 33) < 8 ? 1 : 0;
    }
    return day.plusDays(iranian < KNOWN_YEAR ? -leaps : leaps);
  }

  /** How many days the first months of such a year have. */
  static int days(int months) {
    return months <= 6 ? 31 * months : 186 + 30 * (months - 6);
  }

  /** Whether a year that starts on a day is the Iranian one. */
  static boolean is(MonthDay start) {
    int day = start.getDayOfMonth();
    return start.getMonthValue() == 3 && day >= 20 && day <= 22;
  }
}
