package io.tradewire.query.domain;

import java.time.LocalDate;

/**
 * How often a period of this length comes in a year: the codes of SDMX's CL_FREQ. A period that is
 * none of the calendar's (January to August, a season, "by 2030") is {@link #OTHER}.
 */
public enum Frequency {
  ANNUAL("A", "Annual"),
  HALF_YEARLY("S", "Half-yearly, semester"),
  QUARTERLY("Q", "Quarterly"),
  MONTHLY("M", "Monthly"),
  WEEKLY("W", "Weekly"),
  DAILY("D", "Daily"),
  OTHER("_O", "Other: a range of days or months that is no calendar period");

  private final String code;
  private final String label;

  Frequency(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The code in CL_FREQ. */
  public String code() {
    return code;
  }

  /** What the code means, in English. */
  public String label() {
    return label;
  }

  /** The frequency of an interval of days; open or missing sides make it {@link #OTHER}. */
  public static Frequency of(LocalDate start, LocalDate end) {
    if (start == null || end == null) {
      return OTHER;
    }
    int first = start.getMonthValue();
    int months = PeriodLabel.wholeMonths(start, end);
    if (months == 12 && first == 1) {
      return ANNUAL;
    }
    if (months == 6 && (first == 1 || first == 7)) {
      return HALF_YEARLY;
    }
    if (months == 3 && first % 3 == 1) {
      return QUARTERLY;
    }
    if (months == 1) {
      return MONTHLY;
    }
    if (start.equals(end)) {
      return DAILY;
    }
    return PeriodLabel.isCalendarWeek(start, end) ? WEEKLY : OTHER;
  }
}
