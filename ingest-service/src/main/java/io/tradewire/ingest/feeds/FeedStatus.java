package io.tradewire.ingest.feeds;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;

/**
 * How a feed stands.
 *
 * @param url of the feed
 * @param state waiting, polling, failing, or new if it was never asked
 * @param ownedHere whether the replica that answers is the one that polls it
 * @param polledAt when it was last asked, null if never
 * @param nextPollAt when it is to be asked again, null if never asked yet
 * @param failures how often in a row it could not be had
 * @param lastError why, null if the last poll was fine
 * @param articles how many were published from it
 */
@JsonPropertyOrder({
  "url",
  "state",
  "ownedHere",
  "polledAt",
  "nextPollAt",
  "failures",
  "lastError",
  "articles"
})
public record FeedStatus(
    String url,
    String state,
    boolean ownedHere,
    Instant polledAt,
    Instant nextPollAt,
    int failures,
    String lastError,
    long articles) {

  static FeedStatus of(FeedState feed, boolean ownedHere, boolean polling) {
    return new FeedStatus(
        feed.url(),
        state(feed, polling),
        ownedHere,
        feed.polledAt(),
        feed.polledAt() == null ? null : feed.nextPollAt(),
        feed.failures(),
        feed.lastError(),
        feed.articles());
  }

  private static String state(FeedState feed, boolean polling) {
    if (polling) {
      return "polling";
    }
    if (feed.failures() > 0) {
      return "failing";
    }
    return feed.polledAt() == null ? "new" : "waiting";
  }
}
