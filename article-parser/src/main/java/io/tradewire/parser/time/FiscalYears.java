package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Naming;
import java.util.HashMap;
import java.util.Map;

/**
 * The fiscal years of countries, from {@code fiscal-years.tsv}; all others keep to the calendar's.
 */
final class FiscalYears {
  private static final Convention CALENDAR = new Convention(1, true);
  private static final Convention SPLIT_DEFAULT = new Convention(7, true);

  private final Map<String, Convention> conventions = new HashMap<>();

  /**
   * How a country counts.
   *
   * @param month first month
   * @param namedByStart whether "fiscal 2024" begins in 2024 or ends in it
   */
  private record Convention(int month, boolean namedByStart) {}

  FiscalYears(String language) {
    for (LexiconFile.Line line : LexiconFile.read(language, "fiscal-years")) {
      Convention convention =
          new Convention(
              Integer.parseInt(line.values().get(0)), line.values().get(1).equals("start"));
      line.phrases().forEach(code -> conventions.put(code, convention));
    }
  }

  /**
   * The months of a fiscal year or of a part of it; null if nothing fixes them.
   *
   * @param country ISO code, null if unknown
   */
  Period period(FiscalYear fiscal, String country, Anchor anchor) {
    Convention known = country == null ? null : conventions.get(country);
    boolean split = fiscal.naming() == Naming.SPLIT;
    Convention convention = known != null ? known : split ? SPLIT_DEFAULT : CALENDAR;
    int month = convention.month();
    int start;
    if (fiscal.year() != null) {
      boolean named = split || convention.namedByStart();
      start = named ? fiscal.year() : fiscal.year() - 1;
    } else if (anchor == null) {
      return null;
    } else {
      boolean begun = anchor.month().getMonthValue() >= month;
      start = (begun ? anchor.year() : anchor.year() - 1) + fiscal.steps();
    }
    return part(fiscal, start, month);
  }

  private static Period part(FiscalYear fiscal, int start, int month) {
    int first = fiscal.first();
    int last = fiscal.last();
    if (!fiscal.namedMonths()) {
      first = (month + fiscal.first() - 2) % 12 + 1;
      last = (month + fiscal.last() - 2) % 12 + 1;
    }
    int year = first < month ? start + 1 : start;
    return Calendars.months(year, first, last);
  }
}
