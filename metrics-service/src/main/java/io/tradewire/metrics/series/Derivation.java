package io.tradewire.metrics.series;

/** How an observation came about. The number is stored; the smallest is the one to show. */
public enum Derivation {
  /** Articles state it. */
  STATED(0),
  /** Turnover as the first party's exports and imports. */
  SUM(1),
  /** Turnover as the second party's exports and imports. */
  SUM_OF_SECOND(2),
  /** Turnover less the same reporter's other flow. */
  COMPLEMENT(3),
  /** The partner's opposite flow. */
  MIRROR(4),
  /** Implied by the level and the change of the year after. */
  BASE(5);

  private final int number;

  Derivation(int number) {
    this.number = number;
  }

  /** As in column {@code derivation}. */
  public int number() {
    return number;
  }
}
