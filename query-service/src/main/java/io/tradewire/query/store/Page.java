package io.tradewire.query.store;

/**
 * Which part of a list.
 *
 * @param limit rows at most, null for all
 * @param cursor behind which it begins, null for the beginning
 * @param seriesApart whether what a row's series is may be left out, because it is known by its key
 */
public record Page(Integer limit, String cursor, boolean seriesApart) {}
