package io.tradewire.metrics.series;

import io.tradewire.events.Indicator;
import io.tradewire.events.Status;
import java.util.EnumMap;
import java.util.Map;

/**
 * A series' place within its family: the low 8 bits of its key. The numbers are stored in databases
 * and never change.
 */
final class Member {

  static final int BITS = 8;

  private static final Map<Indicator, Integer> NUMBERS = new EnumMap<>(Indicator.class);

  static {
    NUMBERS.put(Indicator.TRADE_TURNOVER, 1);
    NUMBERS.put(Indicator.EXPORTS, 2);
    NUMBERS.put(Indicator.IMPORTS, 3);
    NUMBERS.put(Indicator.TRADE_BALANCE, 4);
    NUMBERS.put(Indicator.FDI, 5);
    NUMBERS.put(Indicator.INVESTMENT, 6);
    NUMBERS.put(Indicator.PROJECT_VALUE, 7);
    NUMBERS.put(Indicator.PROJECT_COUNT, 8);
    NUMBERS.put(Indicator.ENTERPRISE_COUNT, 9);
    NUMBERS.put(Indicator.DEAL_VALUE, 10);
    NUMBERS.put(Indicator.DEAL_COUNT, 11);
    NUMBERS.put(Indicator.FREIGHT, 12);
    NUMBERS.put(Indicator.OUTPUT, 13);
  }

  private static final int STATUS_BIT = 1;
  private static final int DIRECTION_BIT = 2;
  private static final int INDICATOR_SHIFT = 2;

  private Member() {}

  static long key(Family family, Indicator indicator, boolean ofSecond, Status status) {
    return family.key() << BITS
        | NUMBERS.get(indicator) << INDICATOR_SHIFT
        | (ofSecond ? DIRECTION_BIT : 0)
        | (status == Status.PLANNED ? STATUS_BIT : 0);
  }

  /** Another series of the same family and status. */
  static long sibling(long seriesKey, Indicator indicator, boolean ofSecond) {
    return seriesKey >> BITS << BITS
        | NUMBERS.get(indicator) << INDICATOR_SHIFT
        | (ofSecond ? DIRECTION_BIT : 0)
        | seriesKey & STATUS_BIT;
  }

  static boolean is(long seriesKey, Indicator indicator) {
    return (seriesKey & 0xff) >> INDICATOR_SHIFT == NUMBERS.get(indicator);
  }

  /** Whether the reporter is the family's second party. */
  static boolean ofSecond(long seriesKey) {
    return (seriesKey & DIRECTION_BIT) != 0;
  }
}
