package io.tradewire.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An event with every field filled, to vary from. */
final class Samples {

  static final String TEXT =
      "TESTVILLE, March 4 - Exports of wheat from the Northern region of Kazakhstan to Uzbekistan"
          + " rose by 12.5% to about $1.2 billion (540 billion tenge) in 2022.";

  private Samples() {}

  static Article article() {
    return new Article(
        "sample-1",
        1_677_888_000_000_001L,
        "Wheat exports grow",
        TEXT,
        "https://news.example/wheat",
        "Example Agency",
        LocalDate.of(2023, 3, 4),
        "TESTVILLE",
        "en",
        new Fingerprint(0xfedcba9876543210L));
  }

  static Figure figure() {
    return figure(List.of(new Level(new BigDecimal("540000000000"), "KZT")));
  }

  static Figure figure(List<Level> also) {
    String quote = "about $1.2 billion (540 billion tenge)";
    int start = TEXT.indexOf(quote);
    return new Figure(
        Indicator.EXPORTS,
        "KZ",
        "UZ",
        new BigDecimal("1200000000"),
        "USD",
        also,
        Bound.ABOUT,
        new BigDecimal("12.5"),
        new BigDecimal("40"),
        Period.ofYear(2022),
        Status.ACTUAL,
        "wheat",
        "HS:1001",
        "Northern region",
        quote,
        start,
        start + quote.length(),
        0.93,
        List.of("level-after-change", "scope-of-goods"));
  }

  static ArticleParsed event() {
    return new ArticleParsed(article(), List.of(figure()), 1);
  }
}
