package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.BackOff;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;

/** Indicators that articles speak of in the same way. */
enum Family {
  TRADE,
  CAPITAL,
  COUNTED,
  GOODS;

  private static final Axis INDICATOR = Axis.of(Indicator.class);
  private static final int[] OF_INDICATOR = new int[Indicator.values().length];

  static {
    for (Indicator indicator : Indicator.values()) {
      OF_INDICATOR[indicator.ordinal()] = of(indicator).ordinal();
    }
  }

  /** The family of an indicator. */
  static Family of(Indicator indicator) {
    return switch (indicator) {
      case TRADE_TURNOVER, EXPORTS, IMPORTS, TRADE_BALANCE -> TRADE;
      case FDI, INVESTMENT -> CAPITAL;
      case PROJECT_VALUE, PROJECT_COUNT, ENTERPRISE_COUNT, DEAL_VALUE, DEAL_COUNT -> COUNTED;
      case FREIGHT, OUTPUT -> GOODS;
    };
  }

  /** Features of a property with the indicator, its family, and alone. */
  static ByIndicator features(Space space, String name, Axis axis) {
    BackOff backOff =
        new BackOff(space, name, axis, INDICATOR, Axis.of(Family.class), OF_INDICATOR);
    return (features, value, indicator) -> backOff.add(features, value, indicator.ordinal());
  }

  /** Adds features of a property's value for an indicator. */
  interface ByIndicator {
    void add(Features features, int value, Indicator indicator);

    default void addFlag(Features features, boolean value, Indicator indicator) {
      add(features, value ? 1 : 0, indicator);
    }
  }
}
