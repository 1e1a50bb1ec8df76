package io.tradewire.query.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * Which periods are wanted.
 *
 * @param from the period does not begin before this day; null restricts nothing
 * @param to the period does not end behind this day; null restricts nothing
 * @param frequencies codes of {@link Frequency}; empty restricts nothing
 */
public record PeriodFilter(LocalDate from, LocalDate to, List<String> frequencies) {}
