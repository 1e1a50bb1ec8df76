package io.tradewire.query.domain;

import java.time.Instant;
import java.util.List;

/**
 * Which observations are wanted.
 *
 * @param series of which series
 * @param periods for which periods
 * @param units ISO 4217 codes or counting units; empty restricts nothing
 * @param derived null: of each the best value; true: only derived ones; false: only stated ones
 * @param asOf as they were known at this instant; null is now
 * @param lastN only the latest so many observations of each series; null is all
 */
public record ObservationFilter(
    SeriesFilter series,
    PeriodFilter periods,
    List<String> units,
    Boolean derived,
    Instant asOf,
    Integer lastN) {}
