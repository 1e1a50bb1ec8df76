package io.tradewire.metrics.choice;

/**
 * What is believed from an instant on.
 *
 * @param knownFrom microseconds since 1970
 * @param state null if all claims were withdrawn
 */
public record Vintage(long knownFrom, State state, Reason reason) {}
