package io.tradewire.ingest.feeds;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a feed. It is the value of the feed's message on the topic {@code feeds}.
 *
 * @param url of the feed
 * @param version counts the states of the feed, so that an echo from the topic is told from news
 * @param etag for the next conditional request, or null
 * @param lastModified the same
 * @param polledAt when it was last asked, null if never
 * @param nextPollAt when it is to be asked again
 * @param failures how often in a row it could not be had
 * @param lastError why, null if the last poll was fine
 * @param articles how many were published from it
 * @param seen entries that were taken in, newest first, as hashes
 */
@JsonPropertyOrder({
  "url",
  "version",
  "etag",
  "lastModified",
  "polledAt",
  "nextPollAt",
  "failures",
  "lastError",
  "articles",
  "seen"
})
record FeedState(
    String url,
    long version,
    String etag,
    String lastModified,
    Instant polledAt,
    Instant nextPollAt,
    int failures,
    String lastError,
    long articles,
    List<String> seen) {

  /** Feeds hold a few dozen entries; what left the feed this long ago does not come back. */
  private static final int MOST_SEEN = 2_000;

  FeedState {
    seen = List.copyOf(seen);
  }

  static FeedState unknown(String url) {
    return new FeedState(url, 0, null, null, null, Instant.EPOCH, 0, null, 0, List.of());
  }

  boolean isDue(Instant now) {
    return !nextPollAt.isAfter(now);
  }

  /** After an entry was taken in. */
  FeedState withSeen(String entry, boolean published) {
    List<String> all = new ArrayList<>();
    all.add(entry);
    all.addAll(seen.subList(0, Math.min(seen.size(), MOST_SEEN - 1)));
    return new FeedState(
        url,
        version + 1,
        etag,
        lastModified,
        polledAt,
        nextPollAt,
        failures,
        lastError,
        articles + (published ? 1 : 0),
        all);
  }

  /** After a poll went well; the validators are kept back while entries are still to be had. */
  FeedState polled(String newEtag, String newLastModified, Instant now, Instant next) {
    return new FeedState(
        url, version + 1, newEtag, newLastModified, now, next, 0, null, articles, seen);
  }

  /** After a poll failed. */
  FeedState failed(String error, Instant now, Instant next) {
    return new FeedState(
        url, version + 1, etag, lastModified, now, next, failures + 1, error, articles, seen);
  }
}
