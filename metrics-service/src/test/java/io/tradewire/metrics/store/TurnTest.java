package io.tradewire.metrics.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Nobody who waits for a turn can be waited for by the one whose turn it is. */
class TurnTest {

  private final Turn first = Turn.ofNobody().next();
  private final Turn second = first.next();

  @Test
  void theFirstWaitsForNobody() {
    assertTrue(isNow(first.toBegin()));
    assertTrue(isNow(first.toLockFamilies()));
  }

  @Test
  void theSecondLocksNothingBeforeTheFirstHasAllItsLocks() {
    assertFalse(isNow(second.toBegin()));
    first.hasLocks();
    assertTrue(isNow(second.toBegin()));
    assertFalse(isNow(second.toLockFamilies()));
    first.hasEnded();
    assertTrue(isNow(second.toLockFamilies()));
  }

  @Test
  void oneThatFailsBeforeItHasLocksHoldsNobodyUp() {
    first.hasEnded();
    assertTrue(isNow(second.toBegin()));
    assertTrue(isNow(second.toLockFamilies()));
  }

  @Test
  void whoGivesUpWaitingDoesNotLetOthersIn() {
    second.toBegin().subscribeAsCompletionStage().cancel(true);
    assertFalse(isNow(second.toBegin()));
  }

  private static boolean isNow(Uni<Void> condition) {
    CompletableFuture<Void> future = condition.subscribeAsCompletionStage();
    return future.isDone() && !future.isCompletedExceptionally();
  }
}
