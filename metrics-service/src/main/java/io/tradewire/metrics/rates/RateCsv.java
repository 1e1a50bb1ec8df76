package io.tradewire.metrics.rates;

import io.tradewire.events.Period;
import io.tradewire.metrics.problem.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rates as CSV: a header line {@code period,currency,usd,source}, then one rate a line. A period is
 * a day, month, quarter ({@code 2021-Q1}), year or ISO 8601 interval of days.
 */
public final class RateCsv {

  private static final String HEADER = "period,currency,usd,source";
  private static final int COLUMNS = 4;
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final int MONTHS = 3;

  private RateCsv() {}

  /**
   * Reads all lines.
   *
   * @throws Refusal if one is wrong: it names the line; none is loaded then
   */
  public static List<Rate> parse(String csv) {
    List<String> lines = csv.lines().toList();
    if (lines.isEmpty() || !lines.get(0).strip().equalsIgnoreCase(HEADER)) {
      throw Refusal.badRequest(
          "line 1", "the first line is not the header", "begin with " + HEADER);
    }
    List<Rate> rates = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rates.add(rate(lines.get(i), "line " + (i + 1)));
      }
    }
    return rates;
  }

  private static Rate rate(String line, String where) {
    String[] cells = line.split(",", COLUMNS);
    if (cells.length < COLUMNS) {
      throw Refusal.badRequest(where, "it has " + cells.length + " columns", "give " + HEADER);
    }
    Period period = period(cells[0].strip(), where);
    String currency = cells[1].strip();
    if (!currency.matches("[A-Z]{3}")) {
      throw Refusal.badRequest(where, currency + " is no currency", "give an ISO 4217 code: KZT");
    }
    String source = cells[COLUMNS - 1].strip();
    if (source.isEmpty()) {
      throw Refusal.badRequest(where, "it names no source", "say who published the rate");
    }
    return new Rate(currency, period.start(), period.end(), usd(cells[2].strip(), where), source);
  }

  private static BigDecimal usd(String text, String where) {
    try {
      BigDecimal usd = new BigDecimal(text);
      if (usd.signum() > 0) {
        return usd;
      }
    } catch (NumberFormatException e) {
      // Told below, together with numbers that are not positive.
    }
    throw Refusal.badRequest(
        where, text + " is no rate", "give US dollars for one unit, as 0.00217");
  }

  private static Period period(String text, String where) {
    try {
      Matcher quarter = QUARTER.matcher(text);
      if (quarter.matches()) {
        YearMonth first =
            YearMonth.of(
                Integer.parseInt(quarter.group(1)),
                (Integer.parseInt(quarter.group(2)) - 1) * MONTHS + 1);
        return Period.ofMonths(first, first.plusMonths(MONTHS - 1));
      }
      if (text.contains("/")) {
        return bounded(Period.parse(text));
      }
      return switch (text.length()) {
        case 4 -> Period.ofYear(Year.parse(text).getValue());
        case 7 -> Period.ofMonths(YearMonth.parse(text), YearMonth.parse(text));
        default -> new Period(LocalDate.parse(text), LocalDate.parse(text));
      };
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw Refusal.badRequest(
          where,
          text + " is no period",
          "give 2021-03-05, 2021-03, 2021-Q1, 2021 or 2021-01-01/2021-08-31");
    }
  }

  private static Period bounded(Period period) {
    if (period.start() == null || period.end() == null) {
      throw new IllegalArgumentException("open period");
    }
    return period;
  }
}
