package io.tradewire.metrics.store;

/** Two series of different meaning have the same key. Never to be expected, never to be mixed. */
final class KeyClashException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KeyClashException(String wanted, String stored) {
    super(
        "series %s has the key of %s: their SHA-256 begin alike; the figure is set aside"
            .formatted(wanted, stored));
  }
}
