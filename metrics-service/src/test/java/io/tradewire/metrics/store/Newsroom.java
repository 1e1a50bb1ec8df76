package io.tradewire.metrics.store;

import io.tradewire.events.ArticleParsed;
import io.tradewire.metrics.Sample;
import io.tradewire.metrics.articles.ArticleEvent;
import io.tradewire.metrics.articles.Version;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Publishes articles into a database of its own, one event a batch, a microsecond apart. */
final class Newsroom implements AutoCloseable {

  /** 2020-09-13 12:26:40 UTC; the first event comes a microsecond later. */
  static final long START = 1_600_000_000_000_000L;

  private static final LocalDate DAY = LocalDate.of(2021, 11, 3);

  private final ScratchDatabase database = new ScratchDatabase();
  private final Pool pool = database.pool();
  private final ArticleStore store = new ArticleStore(pool);
  private long clock = START;

  /** A new article, or a correction of the one with this id, of a publisher of its own. */
  ArticleEvent publish(String id, Sample.Builder... figures) {
    clock++;
    return deliver(parsed(id, clock, 1, figures));
  }

  /** A later parser's reading of the text accepted by an earlier event. */
  ArticleEvent reparse(ArticleEvent earlier, int parser, Sample.Builder... figures) {
    clock++;
    return deliver(parsed(earlier.articleId(), earlier.version().revision(), parser, figures));
  }

  ArticleEvent retract(ArticleEvent published) {
    clock++;
    long revision = published.version().revision();
    return deliver(
        new ArticleEvent.Retracted(published.articleId(), Version.retraction(revision, clock)));
  }

  /** Stores an event, perhaps once more. */
  ArticleEvent deliver(ArticleEvent event) {
    store.store(List.of(event)).await().atMost(Duration.ofSeconds(60));
    return event;
  }

  private ArticleEvent parsed(String id, long revision, int parser, Sample.Builder... figures) {
    ArticleParsed content =
        Sample.article(id, revision, parser, "Publisher of " + id, DAY, figures);
    return new ArticleEvent.Parsed(content, new Version(revision, parser, clock, false));
  }

  /** Rows of a query that gives one text a row, one a line. */
  String rows(String sql) {
    return database.text("select string_agg(t.line, E'\\n') from (" + sql + ") t(line)");
  }

  ScratchDatabase database() {
    return database;
  }

  @Override
  public void close() {
    pool.closeAndAwait();
    database.close();
  }
}
