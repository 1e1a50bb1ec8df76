package io.tradewire.client;

import java.util.List;

/**
 * A part of the feed.
 *
 * @param items in the order of the feed; empty if none came in time
 * @param seq where to go on
 * @param next absolute address of what follows
 * @param truncated whether more is there already
 */
public record ChangePage(List<Change> items, String seq, String next, boolean truncated) {}
