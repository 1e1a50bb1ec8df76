package io.tradewire.query.store.changes;

/**
 * What a read sees that begins now.
 *
 * @param version of the data
 * @param number of versions that this process has met, this one included
 */
public record Moment(Version version, long number) {}
