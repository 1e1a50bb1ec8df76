package io.tradewire.client;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What was believed of an observation from an instant on.
 *
 * @param reason new, revised, support, corrected, reparsed, retracted or derived
 * @param withdrawn whether nothing was left of it
 */
public record Revision(
    Instant knownFrom,
    String reason,
    boolean withdrawn,
    BigDecimal value,
    String unit,
    String bound,
    BigDecimal change,
    BigDecimal share,
    int agreeing,
    int disagreeing,
    int outliers,
    int claims,
    Observation.Spread spread) {}
