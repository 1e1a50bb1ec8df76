package io.tradewire.metrics.series;

import io.tradewire.events.Indicator;
import java.util.List;
import java.util.stream.Stream;

/** Which observations follow from which: arithmetic on keys. */
public final class Relations {

  private Relations() {}

  /** Whether the series is exports, imports or turnover, which follow from each other. */
  static boolean isTrade(long seriesKey) {
    return isTurnover(seriesKey) || isFlow(seriesKey);
  }

  public static boolean isTurnover(long seriesKey) {
    return Member.is(seriesKey, Indicator.TRADE_TURNOVER);
  }

  /** Whether the series is exports or imports. */
  public static boolean isFlow(long seriesKey) {
    return Member.is(seriesKey, Indicator.EXPORTS) || Member.is(seriesKey, Indicator.IMPORTS);
  }

  /** Whether the reporter is the family's second party. */
  public static boolean ofSecond(long seriesKey) {
    return Member.ofSecond(seriesKey);
  }

  /** Imports for exports and the reverse, of the same reporter. */
  public static long otherFlow(long flow) {
    return Member.sibling(flow, opposite(flow), Member.ofSecond(flow));
  }

  /** Turnover of the same parties. */
  public static long turnover(long flow) {
    return Member.sibling(flow, Indicator.TRADE_TURNOVER, false);
  }

  /** The flows that add up to this turnover: exports of the first party, then of the second. */
  public static List<Long> exportsOf(long turnover) {
    long first = Member.sibling(turnover, Indicator.EXPORTS, false);
    return isMirrored(turnover)
        ? List.of(first, Member.sibling(turnover, Indicator.EXPORTS, true))
        : List.of(first);
  }

  /** Whether the flow counts towards turnover: one of a reporter that is named. */
  public static boolean hasTurnover(long flow) {
    return !Member.ofSecond(flow) || isMirrored(flow);
  }

  /** The series that sums and complements combine this one with; none for other indicators. */
  public static List<Long> combinedWith(long seriesKey) {
    if (isFlow(seriesKey)) {
      return hasTurnover(seriesKey)
          ? List.of(otherFlow(seriesKey), turnover(seriesKey))
          : List.of();
    }
    if (!isTurnover(seriesKey)) {
      return List.of();
    }
    return exportsOf(seriesKey).stream()
        .flatMap(exports -> Stream.of(exports, otherFlow(exports)))
        .toList();
  }

  /** What the partner reports of the same flow. */
  public static long mirror(long flow) {
    return Member.sibling(flow, opposite(flow), !Member.ofSecond(flow));
  }

  /** Whether both parties are named and no region is. */
  public static boolean isMirrored(long seriesKey) {
    return Family.isMirrored(seriesKey >> Member.BITS);
  }

  private static Indicator opposite(long flow) {
    return Member.is(flow, Indicator.EXPORTS) ? Indicator.IMPORTS : Indicator.EXPORTS;
  }
}
