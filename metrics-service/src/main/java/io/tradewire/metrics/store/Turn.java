package io.tradewire.metrics.store;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;

/**
 * A batch's place in the row of those that one instance stores. Batches overlap: one inserts its
 * articles while the one before writes observations. But it begins only when the one before holds
 * all its locks, and asks for families only when that one has ended. So none overtakes another
 * (which would have vintages written twice), and none that is waited for here ever waits for a lock
 * itself: a circle of waiting would have to lie in the database alone, which resolves it.
 */
final class Turn {

  private final CompletableFuture<Void> beforeHasLocks;
  private final CompletableFuture<Void> beforeHasEnded;
  private final CompletableFuture<Void> hasLocks = new CompletableFuture<>();
  private final CompletableFuture<Void> hasEnded = new CompletableFuture<>();

  private Turn(CompletableFuture<Void> beforeHasLocks, CompletableFuture<Void> beforeHasEnded) {
    this.beforeHasLocks = beforeHasLocks;
    this.beforeHasEnded = beforeHasEnded;
  }

  /** The turn of nobody, over already: the first batch comes next. */
  static Turn ofNobody() {
    CompletableFuture<Void> now = CompletableFuture.completedFuture(null);
    Turn turn = new Turn(now, now);
    turn.hasEnded();
    return turn;
  }

  /** The turn behind this one. */
  Turn next() {
    return new Turn(hasLocks, hasEnded);
  }

  /** Completes when the batch may begin its transaction and lock articles. */
  Uni<Void> toBegin() {
    return when(beforeHasLocks);
  }

  /** Completes when the batch may lock families. */
  Uni<Void> toLockFamilies() {
    return when(beforeHasEnded);
  }

  /** The batch will wait for no lock any more. */
  void hasLocks() {
    hasLocks.complete(null);
  }

  /** The batch has been committed or rolled back. */
  void hasEnded() {
    hasLocks.complete(null);
    hasEnded.complete(null);
  }

  /** A copy, for whoever gives up waiting cancels what he waits for. */
  private static Uni<Void> when(CompletableFuture<Void> condition) {
    return Uni.createFrom().completionStage(condition::copy);
  }
}
