package io.tradewire.local.sample;

import java.math.BigDecimal;

/** Amounts as people say them. */
final class Amounts {

  private static final String[] NAMES = {"", " thousand", " million", " billion", " trillion"};
  private static final int DIGITS_A_NAME = 3;

  private Amounts() {}

  /** 14700000000 is "14.7 billion"; no digit is lost. */
  static String readable(BigDecimal value) {
    int digits = value.abs().toBigInteger().toString().length();
    int name = Math.min((digits - 1) / DIGITS_A_NAME, NAMES.length - 1);
    if (name < 2) {
      return plain(value);
    }
    return plain(value.movePointLeft(name * DIGITS_A_NAME)) + NAMES[name];
  }

  private static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
