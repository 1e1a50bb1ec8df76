package io.tradewire.ingest.feeds;

import io.tradewire.ingest.fetch.FetchException;
import io.tradewire.ingest.fetch.Fetched;
import io.tradewire.ingest.fetch.Fetcher;
import io.tradewire.ingest.problem.Refusal;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jboss.logging.Logger;

/** One visit to a feed: asks for what is new, takes each new entry in, and notes how it went. */
final class FeedPoll {

  private static final Logger LOG = Logger.getLogger(FeedPoll.class);

  private final Fetcher fetcher;
  private final FeedEntries entries;
  private final FeedMemory memory;
  private final PollTimes times;

  FeedPoll(Fetcher fetcher, FeedEntries entries, FeedMemory memory, PollTimes times) {
    this.fetcher = fetcher;
    this.entries = entries;
    this.memory = memory;
    this.times = times;
  }

  /** Visits the feed; whatever happens is in its state afterwards. */
  void run(FeedState before) throws InterruptedException {
    try {
      Fetched feed = fetcher.fetch(URI.create(before.url()), before.etag(), before.lastModified());
      if (feed.isNotModified()) {
        memory.keep(polled(before, before.etag(), before.lastModified()));
      } else if (feed.isOk()) {
        takeIn(before, feed);
      } else {
        fail(before, "the server answered " + feed.status(), feed.retryAfter());
      }
    } catch (FetchException | IOException e) {
      fail(before, e.getMessage(), null);
    }
  }

  /** Each entry is remembered as soon as the broker has it, so that a restart repeats none. */
  private void takeIn(FeedState before, Fetched feed) throws IOException, InterruptedException {
    FeedState state = before;
    String postponed = null;
    Set<String> seen = new HashSet<>(before.seen());
    for (FeedDocument.Entry entry : FeedDocument.entries(feed)) {
      String hash = EntryHash.of(entry.id());
      if (!seen.add(hash)) {
        continue;
      }
      try {
        state = state.withSeen(hash, entries.takeIn(entry));
        memory.keep(state);
      } catch (FetchException e) {
        postponed = e.getMessage();
      } catch (Refusal e) {
        postponed = e.getMessage();
        break;
      }
    }
    if (postponed == null) {
      memory.keep(polled(state, feed.etag(), feed.lastModified()));
    } else {
      fail(state.polled(null, null, Instant.now(), Instant.now()), postponed, null);
    }
  }

  private FeedState polled(FeedState state, String etag, String lastModified) {
    Instant now = Instant.now();
    return state.polled(etag, lastModified, now, times.afterSuccess(now));
  }

  private void fail(FeedState state, String error, Duration retryAfter) {
    LOG.warnf("Feed %s: %s", state.url(), error);
    Instant now = Instant.now();
    Instant next = times.afterFailure(now, state.failures() + 1, retryAfter);
    memory.keep(state.failed(error, now, next));
  }
}
