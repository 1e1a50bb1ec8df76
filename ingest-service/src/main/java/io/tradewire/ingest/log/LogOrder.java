package io.tradewire.ingest.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps an article's messages in the log in the order of their revisions within this process,
 * whichever door they come through. Compaction keeps the last message of a key, which must be the
 * newest.
 *
 * <p>A producer keeps the order of its own messages, so for one producer it is enough to take the
 * revision and hand the message over in one turn. Another producer's messages may be on their way
 * longer: who uses one waits for what is under way, and holds the others back until its own
 * messages have their place.
 */
@ApplicationScoped
public class LogOrder {

  private static final int STRIPES = 1 << 14;

  private final List<ReentrantLock> locks =
      Stream.generate(ReentrantLock::new).limit(STRIPES).toList();
  private final ConcurrentMap<String, CompletableFuture<?>> underway = new ConcurrentHashMap<>();

  /**
   * Lets one message of an article be sent by the doors' common producer.
   *
   * @param send takes the revision and hands the message to the producer; its promise completes
   *     when the message has its place or will never have one
   */
  <T> CompletableFuture<T> inTurn(String id, Supplier<CompletableFuture<T>> send) {
    ReentrantLock lock = lockOf(id);
    lock.lock();
    try {
      CompletableFuture<T> promise = send.get();
      underway.put(id, promise);
      promise.whenComplete((done, failure) -> underway.remove(id, promise));
      return promise;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Lets messages of some articles be sent by another producer, while nobody else sends any of
   * theirs.
   *
   * @param send takes the revisions and returns when all messages have their places
   */
  public void alone(Collection<String> ids, Runnable send) {
    // In one order for all, lest two wait for each other.
    List<ReentrantLock> own =
        ids.stream().map(LogOrder::stripe).distinct().sorted().map(locks::get).toList();
    own.forEach(ReentrantLock::lock);
    try {
      ids.forEach(this::awaitUnderway);
      send.run();
    } finally {
      own.forEach(ReentrantLock::unlock);
    }
  }

  /** How it ended matters to the sender alone. */
  private void awaitUnderway(String id) {
    CompletableFuture<?> promise = underway.get(id);
    if (promise != null) {
      promise.handle((done, failure) -> done).join();
    }
  }

  private ReentrantLock lockOf(String id) {
    return locks.get(stripe(id));
  }

  private static int stripe(String id) {
    return Math.floorMod(id.hashCode() * 0x9e3779b9, STRIPES);
  }
}
