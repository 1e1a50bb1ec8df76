package io.tradewire.query.store;

/**
 * Which part of a list.
 *
 * @param limit rows at most, null for all
 * @param cursor behind which it begins, null for the beginning
 */
public record Page(Integer limit, String cursor) {}
