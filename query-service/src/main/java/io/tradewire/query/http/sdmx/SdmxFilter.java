package io.tradewire.query.http.sdmx;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a data query asks for.
 *
 * @param key which series
 * @param components what components must be, beside the key
 * @param start startPeriod, its first day; null for none
 * @param end endPeriod, its last day; null for none
 * @param updatedAfter only observations that changed after this instant; null for all
 * @param asOf as known at this instant; null is now
 * @param firstN only the first so many observations of each series; null is all
 * @param lastN only the last so many observations of each series; null is all
 * @param detail how much of them
 */
record SdmxFilter(
    SdmxKey key,
    List<ComponentFilter> components,
    LocalDate start,
    LocalDate end,
    Instant updatedAfter,
    Instant asOf,
    Integer firstN,
    Integer lastN,
    Detail detail) {}
