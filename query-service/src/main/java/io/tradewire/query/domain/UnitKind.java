package io.tradewire.query.domain;

import java.util.List;

/** What can be added up with each other: units of one kind make one series. */
public final class UnitKind {

  /** Units of what is counted or weighed; all others are currencies. */
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

  private UnitKind() {}

  /** The kind of a unit, in the words of the database (docs/schema.md). */
  public static String of(String unit) {
    return switch (unit) {
      case "t" -> "mass";
      case "TEU", "containers" -> "containers";
      case "ha" -> "area";
      case "m3", "bbl" -> "volume";
      case "kWh" -> "energy";
      case "projects", "enterprises", "deals", "wagons", "units", "head" -> unit;
      default -> "money";
    };
  }
}
