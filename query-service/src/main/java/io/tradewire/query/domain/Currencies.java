package io.tradewire.query.domain;

import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** ISO 4217 codes of money, former currencies included: the news of 1987 counts in marks. */
public final class Currencies {

  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toCollection(TreeSet::new));

  private Currencies() {}

  /** Whether the code is that of a currency. */
  public static boolean isKnown(String code) {
    return CODES.contains(code);
  }

  /** All codes, in alphabetical order. */
  public static Set<String> codes() {
    return CODES;
  }
}
