package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Naming;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fiscal years of countries, from {@code fiscal-years.tsv}; all others keep to the calendar's.
 */
final class FiscalYears {
  /** A fiscal year so young is not yet told of: the one before is meant. */
  private static final int YOUNG_MONTHS = 3;

  private final Map<String, List<Custom>> customs = new HashMap<>();

  /**
   * How a country counts.
   *
   * @param since first calendar year in which a fiscal year began so
   * @param start first day
   * @param namedByStart whether "fiscal 2024" begins in 2024 or ends in it
   */
  record Custom(int since, MonthDay start, boolean namedByStart) {}

  FiscalYears(String language) {
    for (LexiconFile.Line line : LexiconFile.read(language, "fiscal-years")) {
      String since = line.values().get(2);
      Custom custom =
          new Custom(
              since.isEmpty() ? 0 : Integer.parseInt(since),
              MonthDay.parse("--" + line.values().get(0)),
              line.values().get(1).equals("start"));
      line.phrases()
          .forEach(code -> customs.computeIfAbsent(code, key -> new ArrayList<>()).add(custom));
    }
  }

  /** How a country counts in a year; null if by the calendar. */
  Custom custom(String country, int year) {
    Custom found = null;
    for (Custom custom : customs.getOrDefault(country, List.of())) {
      found = custom.since() <= year ? custom : found;
    }
    return found != null && found.start().equals(MonthDay.of(1, 1)) ? null : found;
  }

  /**
   * The days of a fiscal year, or of a part of it, that begins on a day of the year; null if
   * nothing fixes the year.
   *
   * @param namedByStart whether a single year in its name is the one it starts in
   */
  static Period period(FiscalYear fiscal, MonthDay start, boolean namedByStart, Anchor anchor) {
    if (fiscal.year() != null) {
      boolean named = fiscal.naming() == Naming.SPLIT || namedByStart;
      return part(fiscal, start, named ? fiscal.year() : fiscal.year() - 1);
    } else if (anchor == null) {
      return null;
    }
    LocalDate today = anchor.day() != null ? anchor.day() : LocalDate.of(anchor.year(), 12, 31);
    int year = latest(start, today).getYear();
    if (fiscal.naming() == Naming.LATEST) {
      boolean whole = fiscal.first() == 1 && fiscal.last() == 12 && !fiscal.namedMonths();
      boolean young =
          whole
              ? today.isBefore(first(start, year).plusMonths(YOUNG_MONTHS))
              : isAhead(part(fiscal, start, year), today);
      year = young ? year - 1 : year;
    }
    return part(fiscal, start, year + fiscal.steps());
  }

  /** The last day on which such a year began, no later than a day. */
  static LocalDate latest(MonthDay start, LocalDate day) {
    LocalDate first = first(start, day.getYear());
    return day.isBefore(first) ? first(start, day.getYear() - 1) : first;
  }

  private static boolean isAhead(Period period, LocalDate today) {
    return period == null || period.end().isAfter(today);
  }

  private static LocalDate first(MonthDay start, int year) {
    return Nowruz.is(start) ? Nowruz.in(year) : start.atYear(year);
  }

  private static Period part(FiscalYear fiscal, MonthDay start, int year) {
    if (fiscal.namedMonths()) {
      boolean next = fiscal.first() < start.getMonthValue();
      return Calendars.months(next ? year + 1 : year, fiscal.first(), fiscal.last());
    }
    LocalDate first = first(start, year);
    LocalDate end =
        fiscal.last() == 12 ? first(start, year + 1) : plus(first, start, fiscal.last());
    return Calendars.period(plus(first, start, fiscal.first() - 1), end.minusDays(1));
  }

  private static LocalDate plus(LocalDate first, MonthDay start, int months) {
    return Nowruz.is(start) ? first.plusDays(Nowruz.days(months)) : first.plusMonths(months);
  }
}
