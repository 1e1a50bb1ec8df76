package io.tradewire.benchmarks.metrics;

import io.tradewire.events.Article;
import io.tradewire.events.ArticleParsed;
import io.tradewire.events.Bound;
import io.tradewire.events.Figure;
import io.tradewire.events.Fingerprint;
import io.tradewire.events.Indicator;
import io.tradewire.events.Period;
import io.tradewire.events.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Article events as the news makes them, the same for the same number: 3 or 4 figures each, about
 * {@value #TEXT_CHARACTERS} characters of text (the length of agency items). Claims for one
 * observation come close together in time, as reports of one event do: 4,000 figures in a row are
 * about 1,000 observations, some claimed once, some a dozen times. One article in 50 is a
 * correction of an earlier one.
 */
final class ClaimFeed {

  /** Figures that are about the same set of observations. */
  private static final int WINDOW = 4_000;

  /** Observations in such a set. */
  private static final int OBSERVATIONS = 1_000;

  private static final int TEXT_CHARACTERS = 1_200;
  private static final int QUOTE_START = 100;
  private static final int CORRECTIONS = 50;
  private static final int CORRECTED_BEFORE = 20;
  private static final int PUBLISHERS = 200;
  private static final long START = 1_600_000_000_000_000L;
  private static final String[] COUNTRIES = {
    "KZ", "RU", "CN", "DE", "US", "UZ", "KG", "TR", "BY", "AM", "AZ", "GE", "IN", "JP", "KR", "FR",
    "IT", "NL", "PL", "CZ", "GB", "BR", "EG", "VN", "TH", "MY", "ID", "SG", "AE", "SA"
  };
  private static final Indicator[] INDICATORS = {
    Indicator.TRADE_TURNOVER,
    Indicator.TRADE_TURNOVER,
    Indicator.EXPORTS,
    Indicator.IMPORTS,
    Indicator.FDI,
    Indicator.INVESTMENT,
    Indicator.OUTPUT,
    Indicator.PROJECT_COUNT
  };
  private static final String[] SCOPES = {null, null, null, "HS:1001", "HS:2709", "ISIC:28"};
  private static final String[] WORDS =
      "trade turnover between countries grew over months this year minister said agency reports"
          .split(" ");

  private static final String TEXT = text();

  private ClaimFeed() {}

  /** The event with this number, from 0. */
  static ArticleParsed event(long number) {
    boolean correction = number % CORRECTIONS == CORRECTIONS - 1;
    long subject = correction ? number - CORRECTED_BEFORE : number;
    SplittableRandom random = new SplittableRandom(number);
    List<Figure> figures = new ArrayList<>();
    int count = 3 + (int) (number & 1);
    for (int i = 0; i < count; i++) {
      figures.add(figure(number * 7 / 2 + i, random));
    }
    LocalDate day = LocalDate.of(2010, 1, 1).plusDays(number / 2_000 % 5_000);
    Article article =
        new Article(
            "article-%012x".formatted(subject * 0x9E3779B97F4A7C15L >>> 16),
            START + number * 100,
            "Trade news " + subject,
            number + TEXT,
            "https://news.example/" + subject,
            "Publisher " + random.nextInt(PUBLISHERS),
            day,
            "ASTANA",
            "en",
            new Fingerprint(random.nextLong()));
    return new ArticleParsed(article, figures, 1);
  }

  private static Figure figure(long position, SplittableRandom random) {
    long window = position / WINDOW;
    double skewed = random.nextDouble() * random.nextDouble();
    SplittableRandom subject =
        new SplittableRandom(window * OBSERVATIONS + (long) (OBSERVATIONS * skewed));
    Indicator indicator = INDICATORS[subject.nextInt(INDICATORS.length)];
    int reporter = subject.nextInt(COUNTRIES.length);
    int partner = (reporter + 1 + subject.nextInt(COUNTRIES.length - 1)) % COUNTRIES.length;
    boolean alone = indicator == Indicator.OUTPUT || indicator == Indicator.INVESTMENT;
    String scope = SCOPES[subject.nextInt(SCOPES.length)];
    long truth = 1_000_000L * (1 + subject.nextInt(50_000));
    boolean planned = subject.nextInt(7) == 0;
    Period period = period(window, subject);
    boolean projects = indicator == Indicator.PROJECT_COUNT;
    BigDecimal value =
        projects
            ? BigDecimal.valueOf(1 + truth / 1_000_000_000L)
            : BigDecimal.valueOf(truth + random.nextInt(5) * (truth / 200));
    BigDecimal change =
        subject.nextInt(3) == 0 ? BigDecimal.valueOf(subject.nextInt(600) - 200L, 1) : null;
    String quote = "trade turnover between the countries reached " + value;
    return new Figure(
        indicator,
        COUNTRIES[reporter],
        alone ? null : COUNTRIES[partner],
        value,
        projects ? "projects" : "USD",
        List.of(),
        random.nextInt(3) == 0 ? Bound.ABOUT : Bound.EXACT,
        change,
        null,
        period,
        planned ? Status.PLANNED : Status.ACTUAL,
        scope == null ? null : "goods of " + scope,
        scope,
        null,
        quote,
        QUOTE_START,
        QUOTE_START + quote.length(),
        0.9,
        List.of("level-of-indicator", "parties-of-article", "period-of-sentence"));
  }

  private static Period period(long window, SplittableRandom subject) {
    YearMonth month = YearMonth.of(2010, 1).plusMonths(window % 180);
    return switch (subject.nextInt(3)) {
      case 0 -> Period.ofYear(month.getYear());
      case 1 -> Period.ofMonths(YearMonth.of(month.getYear(), 1), month);
      default -> Period.ofMonths(month, month);
    };
  }

  private static String text() {
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder text = new StringBuilder();
    while (text.length() < TEXT_CHARACTERS) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(100));
    }
    return text.toString();
  }
}
