package io.tradewire.local.load;

import java.util.Iterator;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Posts many articles with a limited number on their way at a time. */
public final class Loading {

  private final Door door;
  private final int inFlight;

  /**
   * @param inFlight how many articles may wait for their answer; the reading of files waits for
   *     them, so memory stays bounded
   */
  public Loading(Door door, int inFlight) {
    this.door = door;
    this.inFlight = inFlight;
  }

  /**
   * Posts all of them and returns when each has its outcome.
   *
   * @param each told of every outcome, by many threads, in no order
   */
  public void run(Stream<Submission> submissions, Consumer<Outcome> each)
      throws InterruptedException {
    Semaphore free = new Semaphore(inFlight);
    Iterator<Submission> iterator = submissions.iterator();
    while (iterator.hasNext()) {
      Submission submission = iterator.next();
      free.acquire();
      door.submit(submission).thenAccept(each).whenComplete((done, failure) -> free.release());
    }
    free.acquire(inFlight);
  }
}
