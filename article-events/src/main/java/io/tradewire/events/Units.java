package io.tradewire.events;

import java.util.List;

/** The units of levels: ISO 4217 codes for money, and a closed list for all that is counted. */
public final class Units {

  /** What is counted or weighed: UN/CEFACT's common symbols, or the plain English noun. */
  public static final List<String> COUNTS =
      List.of(
          "projects",
          "enterprises",
          "deals",
          "TEU",
          "t",
          "containers",
          "wagons",
          "units",
          "ha",
          "m3",
          "kWh",
          "bbl",
          "head");

  private Units() {}

  /** Whether the unit is money (three capital letters that are no counting unit). */
  public static boolean isMoney(String unit) {
    return !COUNTS.contains(unit) && isThreeCapitals(unit);
  }

  /**
   * Passes a valid unit through.
   *
   * @throws IllegalArgumentException if it is neither money nor a counting unit
   */
  public static String require(String unit) {
    if (unit == null || !(COUNTS.contains(unit) || isThreeCapitals(unit))) {
      throw new IllegalArgumentException(
          "a unit is an ISO 4217 code or one of " + COUNTS + ", not " + unit);
    }
    return unit;
  }

  private static boolean isThreeCapitals(String unit) {
    return unit.length() == 3
        && isCapital(unit.charAt(0))
        && isCapital(unit.charAt(1))
        && isCapital(unit.charAt(2));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
