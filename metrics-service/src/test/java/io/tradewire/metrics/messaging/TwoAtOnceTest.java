package io.tradewire.metrics.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Batches overlap, their offsets do not: what is not stored is never covered by a later commit. */
class TwoAtOnceTest {

  private final TwoAtOnce batches = new TwoAtOnce();
  private final List<String> log = new ArrayList<>();

  @Test
  void aSecondBeginsBeforeTheFirstIsDoneAndAThirdDoesNot() {
    CompletableFuture<Void> first = new CompletableFuture<>();
    assertTrue(take("first", first).isDone(), "room for a second");
    CompletableFuture<Void> third = take("second", new CompletableFuture<>());
    assertFalse(third.isDone(), "room for a third");
    assertEquals(List.of("first begun", "second begun"), log);
    first.complete(null);
    assertTrue(third.isDone(), "room for a third");
  }

  @Test
  void theFasterSecondIsAcknowledgedAfterTheFirst() {
    CompletableFuture<Void> first = new CompletableFuture<>();
    take("first", first);
    take("second", CompletableFuture.completedFuture(null));
    assertEquals(List.of("first begun", "second begun"), log);
    first.complete(null);
    assertEquals(
        List.of("first begun", "second begun", "first acknowledged", "second acknowledged"), log);
  }

  @Test
  void nothingIsAcknowledgedBehindAFailure() {
    CompletableFuture<Void> first = new CompletableFuture<>();
    take("first", first);
    CompletableFuture<Void> third = take("second", CompletableFuture.completedFuture(null));
    first.completeExceptionally(new IllegalStateException("a bug"));
    assertEquals(List.of("first begun", "second begun", "first refused", "second refused"), log);
    assertTrue(third.isCompletedExceptionally(), "the stream ends");
  }

  private CompletableFuture<Void> take(String name, CompletableFuture<Void> work) {
    return batches
        .take(
            Uni.createFrom()
                .completionStage(work)
                .onSubscription()
                .invoke(() -> log.add(name + " begun")),
            () -> note(name + " acknowledged"),
            failure -> note(name + " refused"))
        .subscribeAsCompletionStage();
  }

  private CompletableFuture<Void> note(String what) {
    log.add(what);
    return CompletableFuture.completedFuture(null);
  }
}
