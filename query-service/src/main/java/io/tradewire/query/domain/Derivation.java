package io.tradewire.query.domain;

/** How an observation came about, by the number that the database keeps. */
public enum Derivation {
  STATED("stated"),
  SUM("sum"),
  PARTNER_SUM("partner-sum"),
  COMPLEMENT("complement"),
  MIRROR("mirror"),
  BASE("base");

  private final String code;

  Derivation(String code) {
    this.code = code;
  }

  /** The code in the API. */
  public String code() {
    return code;
  }

  /** The derivation with this number. */
  public static Derivation of(int number) {
    return values()[number];
  }
}
