package io.tradewire.local.bench;

import io.tradewire.local.load.IngestDoor;
import io.tradewire.local.load.Loading;
import io.tradewire.local.load.Outcome;
import io.tradewire.local.load.Submission;
import io.tradewire.local.load.Tally;
import io.tradewire.local.sample.SampleArticles;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Articles from the door to where they can be queried, and how long it took.
 *
 * @param tally outcomes at the door
 * @param post time from each post to its answer
 * @param accepted until the last answer
 * @param queryable until query-service knew all articles
 */
record PipelineRun(Tally tally, Latencies post, Duration accepted, Duration queryable) {

  /** What the door takes in a minute may take the database longer. */
  private static final Duration STORE_PATIENCE = Duration.ofMinutes(5);

  /**
   * Posts articles until there are enough or the time is over, and waits until all can be queried.
   *
   * @param inFlight how many posts wait for their answer at a time
   */
  static PipelineRun of(
      URI ingest, URI query, Stream<Submission> articles, int inFlight, Duration limit)
      throws InterruptedException {
    Tally tally = new Tally();
    Latencies post = new Latencies();
    List<String> ids = Collections.synchronizedList(new ArrayList<>());
    long begin = System.nanoTime();
    IngestDoor door = new IngestDoor(ingest);
    new Loading(
            submission -> {
              long posted = System.nanoTime();
              return door.submit(submission)
                  .whenComplete((done, failure) -> post.add(System.nanoTime() - posted));
            },
            inFlight)
        .run(
            whileTrue(articles, () -> System.nanoTime() - begin < limit.toNanos()),
            outcome -> {
              tally.count(outcome);
              if (outcome instanceof Outcome.Accepted article) {
                ids.add(article.id());
              }
            });
    Duration accepted = Duration.ofNanos(System.nanoTime() - begin);
    // The last answers come from all partitions, and each partition is stored in its order.
    ids.subList(Math.max(0, ids.size() - 2 * inFlight), ids.size())
        .forEach(id -> SampleArticles.awaitArticle(query, id, STORE_PATIENCE));
    Duration queryable = Duration.ofNanos(System.nanoTime() - begin);
    ids.forEach(id -> SampleArticles.awaitArticle(query, id, STORE_PATIENCE));
    return new PipelineRun(tally, post, accepted, queryable);
  }

  private static Stream<Submission> whileTrue(Stream<Submission> articles, BooleanSupplier goOn) {
    Iterator<Submission> iterator = articles.iterator();
    return Stream.generate(() -> iterator.hasNext() && goOn.getAsBoolean() ? iterator.next() : null)
        .takeWhile(article -> article != null);
  }

  /** Articles a second, door to query. */
  double articlesPerSecond() {
    return tally.accepted() * 1e9 / queryable.toNanos();
  }

  /** Articles a second at the door. */
  double acceptedPerSecond() {
    return tally.accepted() * 1e9 / accepted.toNanos();
  }
}
