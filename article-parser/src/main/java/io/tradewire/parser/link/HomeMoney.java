package io.tradewire.parser.link;

import io.tradewire.events.Units;
import io.tradewire.parser.mention.Quantity;

/** What a number's money tells of the country that an article is about. */
final class HomeMoney {
  private HomeMoney() {}

  /**
   * The country in whose money a number is counted: whoever counts in tenge writes of Kazakhstan.
   * Null if it is no money, if the text leaves open whose it is, or if all the world counts in it:
   * dollars, euros, and the codes of ISO 4217 that no country has.
   */
  static String country(Quantity quantity) {
    String unit = quantity.unit();
    boolean money = unit != null && quantity.candidates().isEmpty() && Units.isMoney(unit);
    boolean everywhere =
        money && (unit.equals("USD") || unit.startsWith("E") || unit.startsWith("X"));
    return !money || everywhere ? null : unit.substring(0, 2);
  }
}
