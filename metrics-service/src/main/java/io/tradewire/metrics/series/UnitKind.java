package io.tradewire.metrics.series;

import io.tradewire.events.Indicator;
import io.tradewire.events.Units;
import java.util.Map;

/** What units measure: levels of one kind may be compared, perhaps after a conversion. */
final class UnitKind {

  static final String MONEY = "money";

  /** Only a change or share is stated, and the indicator does not tell what of. */
  static final String UNSTATED = "-";

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("projects", "projects"),
          Map.entry("enterprises", "enterprises"),
          Map.entry("deals", "deals"),
          Map.entry("TEU", "containers"),
          Map.entry("containers", "containers"),
          Map.entry("t", "mass"),
          Map.entry("wagons", "wagons"),
          Map.entry("units", "units"),
          Map.entry("ha", "area"),
          Map.entry("m3", "volume"),
          Map.entry("bbl", "volume"),
          Map.entry("kWh", "energy"),
          Map.entry("head", "head"));

  private UnitKind() {}

  /**
   * The kind of a level's unit.
   *
   * @param unit null if the figure has no level: then the indicator's usual kind
   */
  static String of(Indicator indicator, String unit) {
    if (unit == null) {
      return usual(indicator);
    }
    String kind = KINDS.get(unit);
    if (kind == null && !Units.isMoney(unit)) {
      throw new IllegalArgumentException("no kind is known for the unit " + unit);
    }
    return kind == null ? MONEY : kind;
  }

  private static String usual(Indicator indicator) {
    return switch (indicator) {
      case TRADE_TURNOVER,
          EXPORTS,
          IMPORTS,
          TRADE_BALANCE,
          FDI,
          INVESTMENT,
          PROJECT_VALUE,
          DEAL_VALUE ->
          MONEY;
      case PROJECT_COUNT -> "projects";
      case ENTERPRISE_COUNT -> "enterprises";
      case DEAL_COUNT -> "deals";
      case FREIGHT -> "mass";
      case OUTPUT -> UNSTATED;
    };
  }
}
