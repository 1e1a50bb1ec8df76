package io.tradewire.client;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * An observation changed.
 *
 * @param seq place in the feed
 * @param observation its id
 * @param knownFrom its vintages from this instant on were written
 * @param value as it is now
 * @param withdrawn whether nothing is left of it
 */
public record Change(
    String seq,
    String observation,
    Instant knownFrom,
    Instant recordedAt,
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
    boolean derived,
    boolean withdrawn,
    Map<String, String> links) {}
