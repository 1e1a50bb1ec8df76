package io.tradewire.query.store.changes;

/**
 * Which transactions of metrics-service are visible: all up to {@code complete}, and beyond it so
 * many of their rows. Rows only come, so equal versions are equal data.
 *
 * @param complete the greatest transaction below which none is open, 0 if there is none
 * @param beyond number of visible rows of later transactions
 */
public record Version(long complete, long beyond) {

  /** Raised whenever the same data is written differently than before. */
  private static final int WIRE = 1;

  /** Whether all that was visible in another version is visible in this one. */
  boolean follows(Version earlier) {
    return complete >= earlier.complete;
  }

  /** The entity tag of everything that depends on nothing else; weak, as formats share it. */
  public String etag() {
    return "W/\"" + this + "\"";
  }

  @Override
  public String toString() {
    return WIRE + "." + complete + (beyond == 0 ? "" : "+" + beyond);
  }
}
