package io.tradewire.ingest.testing;

import io.tradewire.events.Article;
import io.tradewire.events.ArticleParsed;
import io.tradewire.events.Bound;
import io.tradewire.events.Figure;
import io.tradewire.events.Fingerprint;
import io.tradewire.events.Indicator;
import io.tradewire.events.Status;
import java.math.BigDecimal;
import java.util.List;

/** Events as former parsers may have left them in the log. */
public final class TestEvents {

  private TestEvents() {}

  /** An article in which a former parser saw one figure, out of nowhere. */
  public static ArticleParsed misread(String id, long revision, int parser) {
    return new ArticleParsed(article(id, revision, "Sheep grazed."), List.of(figure()), parser);
  }

  /** An article of which only id, revision and text are known. */
  public static Article article(String id, long revision, String text) {
    return new Article(id, revision, null, text, null, null, null, null, null, new Fingerprint(7));
  }

  private static Figure figure() {
    return new Figure(
        Indicator.EXPORTS,
        "MN",
        null,
        BigDecimal.valueOf(99),
        "head",
        List.of(),
        Bound.EXACT,
        null,
        null,
        null,
        Status.ACTUAL,
        null,
        null,
        null,
        "Sheep",
        0,
        5,
        0.5,
        List.of("test"));
  }
}
