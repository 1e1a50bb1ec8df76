package io.tradewire.metrics.series;

import io.tradewire.events.Indicator;
import io.tradewire.events.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * What is meant by a figure, however it is put. docs/schema.md tells how the key is made.
 *
 * @param key family key * 256 + member
 * @param code the whole in words, {@code trade-turnover/KZ/RU/-/-/money/actual}
 * @param reporter of an undirected indicator: the party first in the alphabet
 * @param scopeCode null for all, or where only the phrase is known
 * @param scope the normalised phrase where there is no code, else null
 * @param region normalised, null for the whole country
 */
public record Series(
    long key,
    Family family,
    String code,
    Indicator indicator,
    String reporter,
    String partner,
    String scopeCode,
    String scope,
    String region,
    String unitKind,
    Status status) {

  /**
   * This series and those that may be derived from it, whether or not they will be: a row of the
   * catalogue that depended on it would depend on the order of events.
   */
  public List<Series> withDerivable() {
    List<Series> all = new ArrayList<>();
    all.add(this);
    if (!Relations.isTrade(key)) {
      return all;
    }
    Meaning meaning = Meaning.of(this);
    all.add(meaning.series(family, Indicator.TRADE_TURNOVER, false));
    boolean mirrored = Family.isMirrored(family.key());
    for (Indicator flow : List.of(Indicator.EXPORTS, Indicator.IMPORTS)) {
      all.add(meaning.series(family, flow, false));
      if (mirrored) {
        all.add(meaning.series(family, flow, true));
      }
    }
    return all;
  }
}
