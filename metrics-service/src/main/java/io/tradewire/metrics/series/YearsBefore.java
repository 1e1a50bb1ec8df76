package io.tradewire.metrics.series;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Days of a year before that were reckoned once: statistics are for few periods. */
final class YearsBefore {

  /** Some 5 MB. Beyond that, begin anew rather than grow. */
  private static final int LIMIT = 30_000;

  private static final Map<Days, Optional<Days>> KNOWN = new ConcurrentHashMap<>();

  private YearsBefore() {}

  /** The same days of the year before, null if they have no counterpart. */
  static Days of(Days days) {
    Optional<Days> known = KNOWN.get(days);
    if (known == null) {
      if (KNOWN.size() >= LIMIT) {
        KNOWN.clear();
      }
      known = Optional.ofNullable(days.reckonYearBefore());
      KNOWN.put(days, known);
    }
    return known.orElse(null);
  }
}
