package io.tradewire.metrics;

import io.tradewire.events.Article;
import io.tradewire.events.ArticleParsed;
import io.tradewire.events.Bound;
import io.tradewire.events.Figure;
import io.tradewire.events.Fingerprint;
import io.tradewire.events.Indicator;
import io.tradewire.events.Level;
import io.tradewire.events.Period;
import io.tradewire.events.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Articles and figures for tests, with just what a test is about. */
public final class Sample {

  private Sample() {}

  /** Begins an actual figure with an exact level. */
  public static Builder figure(Indicator indicator, String reporter, String partner) {
    return new Builder(indicator, reporter, partner);
  }

  /** An article with these figures, of parser 1. */
  public static ArticleParsed article(String id, long revision, Builder... figures) {
    return article(id, revision, 1, null, LocalDate.of(2021, 11, 3), figures);
  }

  /** An article with these figures. */
  public static ArticleParsed article(
      String id,
      long revision,
      int parser,
      String publisher,
      LocalDate publishedOn,
      Builder... figures) {
    return article(id, revision, parser, publisher, publishedOn, 0, figures);
  }

  /** An article with these figures. */
  public static ArticleParsed article(
      String id,
      long revision,
      int parser,
      String publisher,
      LocalDate publishedOn,
      long fingerprint,
      Builder... figures) {
    List<Figure> built = Arrays.stream(figures).map(Builder::build).toList();
    return new ArticleParsed(
        new Article(
            id,
            revision,
            "Title of " + id,
            "Text of " + id + " at " + revision + ".",
            "https://example.org/" + id,
            publisher,
            publishedOn,
            null,
            "en",
            new Fingerprint(fingerprint)),
        built,
        parser);
  }

  /** A figure in the making. */
  public static final class Builder {
    private final Indicator indicator;
    private final String reporter;
    private final String partner;
    private BigDecimal value;
    private String unit;
    private List<Level> also = List.of();
    private Bound bound = Bound.EXACT;
    private BigDecimal change;
    private Period period = Period.ofYear(2021);
    private Status status = Status.ACTUAL;
    private String scope;
    private String scopeCode;
    private String region;

    private Builder(Indicator indicator, String reporter, String partner) {
      this.indicator = indicator;
      this.reporter = reporter;
      this.partner = partner;
    }

    public Builder level(String value, String unit) {
      this.value = new BigDecimal(value);
      this.unit = unit;
      return this;
    }

    public Builder also(String value, String unit) {
      this.also = List.of(new Level(new BigDecimal(value), unit));
      return this;
    }

    public Builder bound(Bound bound) {
      this.bound = bound;
      return this;
    }

    public Builder change(String percent) {
      this.change = new BigDecimal(percent);
      return this;
    }

    public Builder period(String period) {
      this.period = period == null ? null : Period.parse(period);
      return this;
    }

    public Builder planned() {
      this.status = Status.PLANNED;
      return this;
    }

    public Builder scope(String phrase, String code) {
      this.scope = phrase;
      this.scopeCode = code;
      return this;
    }

    public Builder region(String region) {
      this.region = region;
      return this;
    }

    Figure build() {
      return new Figure(
          indicator,
          reporter,
          partner,
          value,
          unit,
          also,
          bound,
          change,
          null,
          period,
          status,
          scope,
          scopeCode,
          region,
          "quote",
          0,
          5,
          0.9,
          List.of("rule-a", "rule-b"));
    }
  }
}
