package io.tradewire.metrics.choice;

/** Why a claim is no longer in force. The number is stored; null there: it is. */
public enum Departure {
  CORRECTION(1),
  REPARSE(2),
  RETRACTION(3);

  private final short number;

  Departure(int number) {
    this.number = (short) number;
  }

  /** As in column {@code departure}. */
  public short number() {
    return number;
  }

  /** The departure of this number, null for null. */
  public static Departure of(Short number) {
    return number == null ? null : values()[number - 1];
  }
}
