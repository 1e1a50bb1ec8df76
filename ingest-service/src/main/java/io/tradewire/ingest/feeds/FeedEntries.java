package io.tradewire.ingest.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tradewire.ingest.IngestConfig;
import io.tradewire.ingest.fetch.FetchException;
import io.tradewire.ingest.fetch.Fetched;
import io.tradewire.ingest.fetch.Fetcher;
import io.tradewire.ingest.fetch.HostTurns;
import io.tradewire.ingest.fetch.Robots;
import io.tradewire.ingest.html.Page;
import io.tradewire.ingest.html.PageReader;
import io.tradewire.ingest.intake.ArticleReader;
import io.tradewire.ingest.intake.Pages;
import io.tradewire.ingest.intake.Submission;
import io.tradewire.ingest.log.ArticleLog;
import io.tradewire.ingest.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Takes in one entry of a feed: fetches its page, politely, and publishes the article in it. Where
 * the page may not be had, what the feed itself says is the article.
 */
@ApplicationScoped
public class FeedEntries {

  private static final Logger LOG = Logger.getLogger(FeedEntries.class);
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private final Fetcher fetcher;
  private final Robots robots;
  private final ArticleReader reader;
  private final ArticleLog log;
  private final Duration spacing;
  private final HostTurns turns = new HostTurns();

  FeedEntries(
      Fetcher fetcher, Robots robots, ArticleReader reader, ArticleLog log, IngestConfig config) {
    this.fetcher = fetcher;
    this.robots = robots;
    this.reader = reader;
    this.log = log;
    this.spacing = config.fetching().hostSpacing();
  }

  /**
   * Takes an entry in; blocks until the broker has the article.
   *
   * @return whether there was an article in it
   * @throws FetchException if it is to be tried again later
   * @throws Refusal if the broker does not take it
   */
  boolean takeIn(FeedDocument.Entry entry) throws FetchException, InterruptedException {
    Page page = page(entry);
    Submission known =
        new Submission(
            null,
            null,
            page.publishedOn() != null ? null : entry.publishedOn(),
            entry.title(),
            page.url() != null || entry.link() == null ? null : entry.link().toString(),
            entry.publisher(),
            List.of());
    Submission submission;
    try {
      submission = Pages.submission(page, known);
    } catch (Refusal e) {
      LOG.infof("No article at %s: %s", entry.link(), e.problem().detail());
      return false;
    }
    try {
      log.publish(reader.read(submission)).toCompletableFuture().join();
      return true;
    } catch (CompletionException e) {
      throw Refusal.of(e);
    }
  }

  private Page page(FeedDocument.Entry entry) throws FetchException, InterruptedException {
    if (entry.link() != null) {
      try {
        Fetched fetched = fetch(entry.link());
        if (fetched != null && fetched.isOk()) {
          return PageReader.read(
              fetched.body(), charset(fetched.contentType()), fetched.url().toString());
        }
        if (fetched != null && fetched.isPassingFailure()) {
          throw FetchException.later(entry.link() + " answered " + fetched.status());
        }
      } catch (FetchException e) {
        if (e.isPassing()) {
          throw e;
        }
        LOG.infof("Page not fetched: %s", e.getMessage());
      }
    }
    String url = entry.link() == null ? null : entry.link().toString();
    return PageReader.read(entry.html().getBytes(UTF_8), UTF_8.name(), url);
  }

  /** The page, or null if robots are not welcome there. */
  private Fetched fetch(URI link) throws FetchException, InterruptedException {
    if (!robots.allow(link)) {
      return null;
    }
    Duration wanted = robots.delay(link);
    turns.await(link.getHost(), wanted.compareTo(spacing) > 0 ? wanted : spacing);
    return fetcher.fetch(link, null, null);
  }

  /** What the server says the page is in; null leaves it to the page, also for unknown names. */
  private static String charset(String contentType) {
    Matcher matcher = CHARSET.matcher(contentType == null ? "" : contentType);
    return matcher.find() && Charset.isSupported(matcher.group(1)) ? matcher.group(1) : null;
  }
}
