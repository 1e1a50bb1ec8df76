package io.tradewire.local.bench;

import io.tradewire.local.load.IngestDoor;
import io.tradewire.local.load.Outcome;
import io.tradewire.local.load.Submission;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Single posts at a steady rate. A post's time counts from when it was due, not from when it was
 * sent, so that a pause of the service is felt by all that it held up.
 */
final class SteadyPosts {

  private SteadyPosts() {}

  /** Times of posts, and how many were not accepted. */
  record Result(Latencies times, long failed) {}

  /** Posts all articles and waits for all answers. */
  static Result run(URI ingest, List<Submission> articles, int perSecond)
      throws InterruptedException {
    IngestDoor door = new IngestDoor(ingest);
    Latencies times = new Latencies();
    List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
    long interval = TimeUnit.SECONDS.toNanos(1) / perSecond;
    long begin = System.nanoTime();
    for (int i = 0; i < articles.size(); i++) {
      long due = begin + i * interval;
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
      outcomes.add(
          door.submit(articles.get(i))
              .whenComplete((outcome, failure) -> times.add(System.nanoTime() - due)));
    }
    long failed =
        outcomes.stream()
            .map(CompletableFuture::join)
            .filter(outcome -> !(outcome instanceof Outcome.Accepted))
            .count();
    return new Result(times, failed);
  }
}
