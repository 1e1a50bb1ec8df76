package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.events.Units;
import java.util.EnumSet;
import java.util.Set;

/** Sorts of units, by what they can measure. */
enum UnitKind {
  MONEY,
  PROJECTS,
  ENTERPRISES,
  DEALS,
  BOXES,
  /** Carried, or built and sold. */
  WAGONS,
  TONNES,
  VOLUME,
  PIECES,
  /** A number with a word of magnitude but no unit: "3.6 billion". */
  BARE,
  /** A small number without any: "34 of them". */
  PLAIN,
  CHANGE,
  SHARE;

  private static final Set<Indicator> MONEY_ONLY =
      EnumSet.of(
          Indicator.TRADE_TURNOVER,
          Indicator.EXPORTS,
          Indicator.IMPORTS,
          Indicator.TRADE_BALANCE,
          Indicator.FDI,
          Indicator.INVESTMENT,
          Indicator.PROJECT_VALUE,
          Indicator.DEAL_VALUE,
          Indicator.OUTPUT);
  private static final Set<Indicator> GOODS =
      EnumSet.of(
          Indicator.EXPORTS,
          Indicator.IMPORTS,
          Indicator.TRADE_TURNOVER,
          Indicator.FREIGHT,
          Indicator.OUTPUT);

  /** The kind of a unit; null stands for none, with or without a word of magnitude. */
  static UnitKind of(String unit, boolean magnitude) {
    if (unit == null) {
      return magnitude ? BARE : PLAIN;
    }
    return switch (unit) {
      case "projects" -> PROJECTS;
      case "enterprises" -> ENTERPRISES;
      case "deals" -> DEALS;
      case "TEU", "containers" -> BOXES;
      case "wagons" -> WAGONS;
      case "t" -> TONNES;
      case "m3", "bbl", "kWh" -> VOLUME;
      default -> Units.isMoney(unit) ? MONEY : PIECES;
    };
  }

  /** What a cue means for a number of this kind: "projects" count or cost. Null: nothing. */
  Indicator read(Indicator cue) {
    return switch (this) {
      case MONEY -> MONEY_ONLY.contains(cue) ? cue : null;
      case PROJECTS ->
          cue == Indicator.PROJECT_VALUE || cue == Indicator.PROJECT_COUNT
              ? Indicator.PROJECT_COUNT
              : null;
      case ENTERPRISES -> cue == Indicator.ENTERPRISE_COUNT ? cue : null;
      case DEALS ->
          cue == Indicator.DEAL_VALUE || cue == Indicator.DEAL_COUNT ? Indicator.DEAL_COUNT : null;
      case BOXES -> cue == Indicator.FREIGHT ? cue : null;
      case WAGONS, TONNES, VOLUME, PIECES -> GOODS.contains(cue) ? cue : null;
      case BARE -> cue;
      case PLAIN, CHANGE, SHARE -> cue;
    };
  }

  /** What a number of this kind counts if nothing else is said; null for most. */
  Indicator implied() {
    return switch (this) {
      case PROJECTS -> Indicator.PROJECT_COUNT;
      case ENTERPRISES -> Indicator.ENTERPRISE_COUNT;
      case DEALS -> Indicator.DEAL_COUNT;
      case BOXES, WAGONS -> Indicator.FREIGHT;
      default -> null;
    };
  }
}
