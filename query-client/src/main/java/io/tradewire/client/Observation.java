package io.tradewire.client;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The value of a series for one period, as query-service answers it.
 *
 * @param id identifies it, also in the addresses of claims and revisions
 * @param series code of the series
 * @param seriesKey key of the series, 16 hexadecimal digits
 * @param indicator what is counted
 * @param reporter ISO 3166-1 alpha-2 or a bloc; null if unknown
 * @param partner same codes; null for the whole world or none
 * @param status {@code actual} or {@code planned}
 * @param scope sector or goods, null for all
 * @param scopeCode code of the scope in a classification, null if there is none
 * @param region part of the reporter country, null for the whole
 * @param period ISO 8601 interval of days, {@code ..} for an open side; null if unknown
 * @param periodLabel {@code 2021}, {@code 2021-Q1}, {@code 2021-01/P8M}; null if unknown
 * @param frequency SDMX code
 * @param value in base units, null if only a change or share is known
 * @param unit ISO 4217 code or counting unit
 * @param bound exact, about, over or under
 * @param change percent against the base period
 * @param share percent of a total
 * @param agreeing independent sources that support the value
 * @param disagreeing independent sources that do not
 * @param outliers sources off by a factor of 8 or more
 * @param claims articles that say something of it
 * @param spread extremes without outliers, null without a level
 * @param derived whether it was derived from others
 * @param derivation {@code stated} or how it was derived
 * @param derivedFrom ids of the observations it was derived from
 * @param knownFrom since when this is believed
 * @param converted in the currency asked for; null if none was, or without rates
 * @param links relative addresses: claims, revisions
 */
public record Observation(
    String id,
    String series,
    String seriesKey,
    String indicator,
    String reporter,
    String partner,
    String status,
    String scope,
    String scopeCode,
    String region,
    String period,
    String periodLabel,
    String frequency,
    BigDecimal value,
    String unit,
    String bound,
    BigDecimal change,
    BigDecimal share,
    int agreeing,
    int disagreeing,
    int outliers,
    int claims,
    Spread spread,
    boolean derived,
    String derivation,
    List<String> derivedFrom,
    Instant knownFrom,
    Converted converted,
    Map<String, String> links) {

  /** Lowest and highest value that sources gave. */
  public record Spread(BigDecimal low, BigDecimal high) {}

  /** A value in another currency and the average rate of its period. */
  public record Converted(BigDecimal value, String unit, BigDecimal rate) {}
}
