package io.tradewire.metrics.store;

import io.tradewire.events.ArticleParsed;
import io.tradewire.events.Bound;
import io.tradewire.events.Indicator;
import io.tradewire.metrics.Sample;
import io.tradewire.metrics.articles.ArticleEvent;
import io.tradewire.metrics.articles.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The life of articles, at random: published, corrected, parsed anew, retracted, published again.
 * Few parties, periods and values, so that claims meet, agree, contradict, copy and slip by powers
 * of ten.
 */
final class RandomEvents {

  private static final long START = 1_600_000_000_000_000L;
  private static final List<String> PARTIES = List.of("KZ", "RU");
  private static final List<String> PUBLISHERS = Arrays.asList("Agency", "Daily", "agency ", null);
  private static final List<String> PERIODS =
      Arrays.asList("2020-01-01/2020-12-31", "2021-01-01/2021-12-31", null);
  private static final List<String> VALUES =
      List.of("100", "100.5", "99.2", "103", "50", "2000", "100000", "-3", "0");

  private static final List<Indicator> INDICATORS =
      List.of(
          Indicator.EXPORTS,
          Indicator.IMPORTS,
          Indicator.TRADE_TURNOVER,
          Indicator.TRADE_TURNOVER,
          Indicator.PROJECT_COUNT);

  private final Random random;
  private long clock = START;

  RandomEvents(long seed) {
    random = new Random(seed);
  }

  /** Events in the order in which they became known. */
  List<ArticleEvent> next(int count) {
    List<ArticleEvent> events = new ArrayList<>();
    while (events.size() < count) {
      clock += 1 + random.nextInt(5);
      events.add(random.nextInt(3) == 0 && !events.isEmpty() ? later(events) : first());
    }
    return events;
  }

  private ArticleEvent first() {
    return publish("article-" + random.nextInt(1_000_000), clock, 1);
  }

  /** Something more happens to an article. */
  private ArticleEvent later(List<ArticleEvent> events) {
    ArticleEvent earlier = events.get(random.nextInt(events.size()));
    long revision = earlier.version().revision();
    return switch (random.nextInt(4)) {
      case 0 ->
          new ArticleEvent.Retracted(earlier.articleId(), Version.retraction(revision, clock));
      case 1 -> publish(earlier.articleId(), revision, 2 + random.nextInt(2));
      default -> publish(earlier.articleId(), clock, 1 + random.nextInt(2));
    };
  }

  private ArticleEvent publish(String id, long revision, int parser) {
    Random content = new Random(id.hashCode() * 31L + revision * 17 + parser);
    Sample.Builder[] figures = new Sample.Builder[content.nextInt(5)];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = figure(content);
    }
    ArticleParsed article =
        Sample.article(
            id,
            revision,
            parser,
            pick(PUBLISHERS, content),
            content.nextInt(6) == 0 ? null : LocalDate.of(2021, 1 + content.nextInt(3), 3),
            content.nextInt(4) == 0 ? 0xABCDEFL << content.nextInt(2) : content.nextLong(),
            figures);
    return new ArticleEvent.Parsed(article, new Version(revision, parser, clock, false));
  }

  private static Sample.Builder figure(Random random) {
    Indicator indicator = pick(INDICATORS, random);
    String reporter = pick(PARTIES, random);
    String partner = random.nextInt(9) == 0 ? null : reporter.equals("KZ") ? "RU" : "KZ";
    Sample.Builder figure =
        Sample.figure(indicator, reporter, partner)
            .period(pick(PERIODS, random))
            .bound(pick(List.of(Bound.values()), random));
    boolean level = random.nextInt(5) > 0;
    if (level) {
      figure.level(pick(VALUES, random), indicator == Indicator.PROJECT_COUNT ? "projects" : "USD");
      if (random.nextInt(6) == 0) {
        figure.also("7" + random.nextInt(2), "EUR");
      }
    }
    if (!level || random.nextInt(3) == 0) {
      figure.change(String.valueOf(random.nextInt(4) * 10 - 10));
    }
    if (random.nextInt(9) == 0) {
      figure.planned();
    }
    if (random.nextInt(20) == 0) {
      figure.scope(random.nextBoolean() ? "Wheat" : "wheat,  grain", "HS:1001");
    }
    if (random.nextInt(25) == 0) {
      figure.region("Astana");
    }
    return figure;
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
