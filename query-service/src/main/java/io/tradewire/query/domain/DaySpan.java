package io.tradewire.query.domain;

import java.time.LocalDate;

/**
 * Days from a first to a last one, both included.
 *
 * @param start first day
 * @param end last day
 */
public record DaySpan(LocalDate start, LocalDate end) {}
