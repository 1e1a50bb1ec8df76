package io.tradewire.query.http.sdmx;

import io.tradewire.query.domain.Frequency;
import io.tradewire.query.domain.PeriodLabel;
import java.time.LocalDate;

/**
 * TIME_PERIOD: calendar periods as labelled, all others as a time range, a first day and a duration
 * ({@code 2021-01-01/P8M}; SDMX 2.1 section 6, "time range").
 */
final class SdmxTime {

  private SdmxTime() {}

  static String of(LocalDate start, LocalDate end) {
    String label = PeriodLabel.of(start, end);
    return Frequency.of(start, end) == Frequency.OTHER
        ? start + label.substring(label.indexOf('/'))
        : label;
  }
}
