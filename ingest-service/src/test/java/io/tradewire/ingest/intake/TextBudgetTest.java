package io.tradewire.ingest.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ordinary articles are read side by side, and the largest one after the other. */
@Timeout(60)
class TextBudgetTest {

  private static final String SMALL = "x".repeat(10);
  private static final String LARGE = "x".repeat(1_000);

  private final TextBudget budget = new TextBudget(100);

  @Test
  void smallTextsAreReadAtTheSameTime() throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    List<CompletableFuture<Boolean>> met =
        IntStream.range(0, 2)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> budget.spend(SMALL, meet(both))))
            .toList();
    for (CompletableFuture<Boolean> reading : met) {
      assertTrue(reading.get());
    }
  }

  @Test
  void aTextAsLargeAsTheBudgetIsReadAlone() {
    AtomicInteger inside = new AtomicInteger();
    List<CompletableFuture<Integer>> seen =
        IntStream.range(0, 2_000)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> budget.spend(LARGE, count(inside))))
            .toList();
    assertEquals(2_000, seen.stream().mapToInt(CompletableFuture::join).sum());
  }

  @Test
  void aReadingThatFailsGivesItsShareBack() {
    assertThrows(
        IllegalStateException.class,
        () ->
            budget.spend(
                LARGE,
                () -> {
                  throw new IllegalStateException("broken");
                }));
    assertFalse(budget.spend(LARGE, () -> false));
  }

  private static Supplier<Boolean> meet(CountDownLatch both) {
    return () -> {
      both.countDown();
      try {
        return both.await(30, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static Supplier<Integer> count(AtomicInteger inside) {
    return () -> {
      int now = inside.incrementAndGet();
      Thread.yield();
      inside.decrementAndGet();
      return now;
    };
  }
}
