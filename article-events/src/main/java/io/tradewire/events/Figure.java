package io.tradewire.events;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One quantitative statement of an article: a level, a change or a share of one indicator for one
 * pair of parties, one period, one scope and one status.
 *
 * <p>Numbers are exact and never in scientific form: the digits behind the point are the text's.
 *
 * @param indicator what is counted
 * @param reporter whose figure it is: ISO 3166-1 alpha-2 or a bloc's code; null if the text does
 *     not tell
 * @param partner the other party, same codes; null for the whole world or where there is none
 * @param value the level in base units, null if only a change or a share is stated
 * @param unit the level's unit, null exactly if value is
 * @param also the same level restated in other units
 * @param bound how the text limits the value
 * @param change signed percent against the base period, null if none is stated
 * @param share percent of a total that the figure states for itself, null if none
 * @param period the days it covers, null if the article does not tell
 * @param status came true or intended
 * @param scope sector, goods or project type it is limited to, a phrase of the text; null for all
 * @param scopeCode the scope's code in a published classification ({@code ISIC:28}, {@code
 *     HS:1001}), null where the lexicon does not know it
 * @param region the part of the reporter country it is limited to, null for the whole country
 * @param quote the verbatim span of the text that states it
 * @param quoteStart offset of the quote in the article's text, in UTF-16 code units
 * @param quoteEnd offset behind the quote: quoteStart plus its length
 * @param confidence estimated probability that every slot is right, 0 to 1
 * @param rules ids of the rules that made it, in the order they were applied
 */
@JsonPropertyOrder({
  "indicator",
  "reporter",
  "partner",
  "value",
  "unit",
  "also",
  "bound",
  "change",
  "share",
  "period",
  "status",
  "scope",
  "scopeCode",
  "region",
  "quote",
  "quoteStart",
  "quoteEnd",
  "confidence",
  "rules"
})
public record Figure(
    Indicator indicator,
    String reporter,
    String partner,
    BigDecimal value,
    String unit,
    List<Level> also,
    Bound bound,
    BigDecimal change,
    BigDecimal share,
    Period period,
    Status status,
    String scope,
    String scopeCode,
    String region,
    String quote,
    int quoteStart,
    int quoteEnd,
    double confidence,
    List<String> rules) {

  public Figure {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(quote, "quote");
    Checks.check((value == null) == (unit == null), "value and unit go together");
    if (unit != null) {
      Units.require(unit);
    }
    Checks.check(
        value != null || change != null || share != null,
        "a figure states a value, a change or a share");
    Checks.party("reporter", reporter);
    Checks.party("partner", partner);
    Checks.check(
        reporter == null || !reporter.equals(partner), "partner equals reporter: %s", reporter);
    Checks.check(
        !quote.isEmpty() && quoteStart >= 0 && (long) quoteStart + quote.length() == quoteEnd,
        "quoteStart %d and quoteEnd %d are not the ends of a quote of length %d",
        quoteStart,
        quoteEnd,
        quote.length());
    Checks.check(
        confidence >= 0 && confidence <= 1, "confidence is from 0 to 1, not %s", confidence);
    value = Checks.plain("value", value);
    change = Checks.plain("change", change);
    share = Checks.plain("share", share);
    also = also == null ? List.of() : List.copyOf(also);
    rules = rules == null ? List.of() : List.copyOf(rules);
  }
}
