package io.tradewire.client;

import java.util.List;

/**
 * A page of a list.
 *
 * @param items in the list's order
 * @param next absolute address of the next page, null if this is the last
 * @param truncated whether there are more items than these
 */
public record Page<T>(List<T> items, String next, boolean truncated) {}
