package io.tradewire.metrics.store;

/**
 * An observation that was not what its claims say.
 *
 * @param observation its id
 * @param stored what was found, null if nothing
 * @param expected what is right and now stored, null if it should not be
 */
public record Difference(String observation, String stored, String expected) {}
