package io.tradewire.metrics.rates;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An average rate.
 *
 * @param currency ISO 4217
 * @param usd US dollars for one unit
 * @param source who says so
 */
public record Rate(
    String currency, LocalDate start, LocalDate end, BigDecimal usd, String source) {}
