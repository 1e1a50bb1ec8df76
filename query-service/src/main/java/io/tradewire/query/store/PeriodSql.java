package io.tradewire.query.store;

import io.tradewire.query.domain.Frequency;
import io.tradewire.query.domain.PeriodFilter;

/** Conditions on {@code period_start} and {@code period_end}. */
public final class PeriodSql {

  private PeriodSql() {}

  /** The code of {@link Frequency}, as that enumeration defines it. */
  public static String frequency(String alias) {
    String start = alias + ".period_start";
    String end = alias + ".period_end";
    return "case when not isfinite("
        + start
        + ") or not isfinite("
        + end
        + ") then '_O'"
        + run(start, end, "1 year", "extract(month from " + start + ") = 1", "A")
        + run(start, end, "6 months", "extract(month from " + start + ") in (1, 7)", "S")
        + run(start, end, "3 months", "extract(month from " + start + ") in (1, 4, 7, 10)", "Q")
        + run(start, end, "1 month", "true", "M")
        + " when "
        + start
        + " = "
        + end
        + " then 'D' when "
        + end
        + " = "
        + start
        + " + 6 and extract(isodow from "
        + start
        + ") = 1 then 'W' else '_O' end";
  }

  private static String run(String start, String end, String length, String first, String code) {
    return " when extract(day from "
        + start
        + ") = 1 and "
        + first
        + " and "
        + end
        + " = "
        + start
        + " + interval '"
        + length
        + "' - interval '1 day' then '"
        + code
        + "'";
  }

  /** A side that is open counts as if the period were the other side's day; no period, no match. */
  static void conditions(SqlBuilder sql, String alias, PeriodFilter filter) {
    String start = alias + ".period_start";
    String end = alias + ".period_end";
    if (filter.from() != null) {
      sql.where(
          "(" + start + " >= ? or not isfinite(" + start + ") and " + end + " >= ?)",
          filter.from());
      sql.where(end + " >= ?", filter.from());
    }
    if (filter.to() != null) {
      sql.where(
          "(" + end + " <= ? or not isfinite(" + end + ") and " + start + " <= ?)", filter.to());
      sql.where(start + " <= ?", filter.to());
    }
    if (filter.from() != null || filter.to() != null) {
      sql.where("(isfinite(" + start + ") or isfinite(" + end + "))");
    }
    sql.whereAny(frequency(alias), filter.frequencies());
  }
}
