package io.tradewire.ingest.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LogOrderTest {

  private final LogOrder order = new LogOrder();

  @Test
  void whoSendsAloneWaitsForWhatIsUnderWay() throws Exception {
    CompletableFuture<String> underway = new CompletableFuture<>();
    order.inTurn("a", () -> underway);
    CompletableFuture<Void> alone =
        CompletableFuture.runAsync(() -> order.alone(List.of("a", "b"), () -> {}));
    assertFalse(isDone(alone));
    underway.completeExceptionally(new IllegalStateException("never had a place"));
    alone.get(5, TimeUnit.SECONDS);
  }

  @Test
  void othersMessagesOfTheSameArticleWaitForWhoSendsAlone() throws Exception {
    CountDownLatch sent = new CountDownLatch(1);
    CountDownLatch inside = new CountDownLatch(1);
    CompletableFuture<Void> alone =
        CompletableFuture.runAsync(
            () ->
                order.alone(
                    List.of("a"),
                    () -> {
                      inside.countDown();
                      await(sent);
                    }));
    await(inside);
    CompletableFuture<Void> same =
        CompletableFuture.runAsync(() -> order.inTurn("a", CompletableFuture::new));
    order.inTurn("another", CompletableFuture::new);
    assertFalse(isDone(same));
    sent.countDown();
    alone.get(5, TimeUnit.SECONDS);
    same.get(5, TimeUnit.SECONDS);
  }

  @Test
  void whatHasItsPlaceHoldsNobodyUp() {
    assertEquals("done", order.inTurn("a", () -> CompletableFuture.completedFuture("done")).join());
    order.alone(List.of("a", "a"), () -> {});
  }

  /** Long enough for what would run at once. */
  private static boolean isDone(CompletableFuture<?> promise) {
    try {
      promise.get(100, TimeUnit.MILLISECONDS);
      return true;
    } catch (java.util.concurrent.TimeoutException e) {
      return false;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
