package io.tradewire.metrics.choice;

import io.tradewire.events.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one version of an article says about one observation, as far as it matters for the choice.
 *
 * @param span when the version is or was in force
 * @param ordinal position of the figure in the article
 * @param part 0 for the figure's own level, 1 and up for restated ones
 * @param source the publisher, normalised; null if unknown
 * @param fingerprint of the article's text; 0 if there is none
 */
public record Claim(
    String articleId,
    Span span,
    int ordinal,
    int part,
    BigDecimal value,
    Bound bound,
    BigDecimal change,
    BigDecimal share,
    LocalDate publishedOn,
    String source,
    long fingerprint) {

  /** The same claim, in force at other times. */
  public Claim withSpan(Span other) {
    return new Claim(
        articleId,
        other,
        ordinal,
        part,
        value,
        bound,
        change,
        share,
        publishedOn,
        source,
        fingerprint);
  }

  /** What the bound weighs: an exact number says most, "over" or "under" least. */
  int weight() {
    return switch (bound) {
      case EXACT -> 4;
      case ABOUT -> 2;
      case OVER, UNDER -> 1;
    };
  }
}
