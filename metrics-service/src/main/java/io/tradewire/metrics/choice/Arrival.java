package io.tradewire.metrics.choice;

/** Why the version that makes a claim came into force. The number is stored. */
public enum Arrival {
  /** The first that was heard of the article. */
  NEW(0),
  /** The article was published again. */
  CORRECTION(1),
  /** A later parser read the same text. */
  REPARSE(2);

  private final short number;

  Arrival(int number) {
    this.number = (short) number;
  }

  /** As in column {@code arrival}. */
  public short number() {
    return number;
  }

  public static Arrival of(short number) {
    return values()[number];
  }
}
