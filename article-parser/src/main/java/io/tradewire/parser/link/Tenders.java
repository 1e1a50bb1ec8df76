package io.tradewire.parser.link;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyInfo;
import io.tradewire.parser.time.Anchor;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which money was legal tender where and when, by CLDR's supplemental data. */
final class Tenders {
  /** What CLDR dates from 1993 only: the CFA franc of the Central African states, of 1945. */
  private static final Set<String> OLDER = Set.of("XAF");

  private static final List<CurrencyInfo> ALL =
      CurrencyMetaInfo.getInstance().currencyInfo(CurrencyMetaInfo.CurrencyFilter.all()).stream()
          .filter(CurrencyInfo::isTender)
          .toList();
  private static final Map<String, List<CurrencyInfo>> BY_COUNTRY =
      ALL.stream().collect(Collectors.groupingBy(info -> info.region));
  private static final Map<String, List<CurrencyInfo>> BY_CODE =
      ALL.stream().collect(Collectors.groupingBy(info -> info.code));

  private Tenders() {}

  /**
   * The first of some currencies that a country had at the time; where it had none of them then,
   * the first that it ever had.
   *
   * @param currencies ISO 4217 codes
   * @param country ISO 3166 code, null if it is not known
   * @param anchor the time, null if it is not known
   * @return null if the country never had any of them
   */
  static String among(List<String> currencies, String country, Anchor anchor) {
    String then = atTheTime(currencies, country, anchor);
    return then != null || country == null
        ? then
        : first(currencies, BY_COUNTRY.getOrDefault(country, List.of()));
  }

  /** The same, null if the country had none of them at the time: no roubles in Astana in 2024. */
  static String atTheTime(List<String> currencies, String country, Anchor anchor) {
    if (country == null || anchor == null) {
      return null;
    }
    List<CurrencyInfo> tenders =
        BY_COUNTRY.getOrDefault(country, List.of()).stream()
            .filter(tender -> isAt(tender, anchor))
            .toList();
    return first(currencies, tenders);
  }

  private static String first(List<String> currencies, List<CurrencyInfo> tenders) {
    return currencies.stream()
        .filter(currency -> tenders.stream().anyMatch(tender -> tender.code.equals(currency)))
        .findFirst()
        .orElse(null);
  }

  /**
   * A currency, or if it did not exist yet at a time, the first of others that was somewhere legal
   * tender then.
   */
  static String notBefore(String usual, List<String> others, Anchor anchor) {
    if (anchor == null || others.isEmpty() || isKnown(usual, anchor)) {
      return usual;
    }
    return others.stream()
        .filter(other -> ofCode(other).stream().anyMatch(tender -> isAt(tender, anchor)))
        .findFirst()
        .orElse(usual);
  }

  /** Whether a currency was introduced before a time, or nobody knows when it was. */
  private static boolean isKnown(String currency, Anchor anchor) {
    List<CurrencyInfo> tenders = ofCode(currency);
    return tenders.isEmpty() || tenders.stream().anyMatch(tender -> tender.from <= millis(anchor));
  }

  private static List<CurrencyInfo> ofCode(String currency) {
    return BY_CODE.getOrDefault(currency, List.of());
  }

  private static boolean isAt(CurrencyInfo tender, Anchor anchor) {
    boolean begun = tender.from <= millis(anchor) || OLDER.contains(tender.code);
    return begun && millis(anchor) < tender.to;
  }

  private static long millis(Anchor anchor) {
    return anchor.lastDay().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
