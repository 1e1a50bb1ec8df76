package io.tradewire.metrics.choice;

/**
 * When a version of an article is in force, in microseconds since 1970: from (included) to (not
 * included).
 *
 * @param to {@link #OPEN} if it still is
 * @param departure null if it still is
 */
public record Span(long from, long to, Arrival arrival, Departure departure) {

  /** No end yet. */
  public static final long OPEN = Long.MAX_VALUE;

  /** In force from an instant on. */
  public static Span since(long from, Arrival arrival) {
    return new Span(from, OPEN, arrival, null);
  }

  public boolean isOpen() {
    return to == OPEN;
  }

  boolean contains(long instant) {
    return from <= instant && instant < to;
  }
}
