package io.tradewire.client;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one article says of an observation.
 *
 * @param quote the verbatim span of the article's text
 * @param quoteStart its first UTF-16 code unit
 * @param quoteEnd behind its last
 * @param outlier off by a factor of 8 or more from the others
 * @param confidence probability that every slot is right, 0 to 1
 * @param knownTo null while the claim stands
 */
public record Claim(
    String article,
    String publisher,
    LocalDate publishedOn,
    String title,
    String url,
    String quote,
    int quoteStart,
    int quoteEnd,
    BigDecimal value,
    String unit,
    String bound,
    BigDecimal change,
    BigDecimal share,
    String scope,
    String region,
    boolean outlier,
    double confidence,
    List<String> rules,
    Instant knownFrom,
    Instant knownTo,
    Map<String, String> links) {}
