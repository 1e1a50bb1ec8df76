package io.tradewire.local.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoadingTest {

  @Test
  void neverHasMoreOnTheirWayThanAllowedAndWaitsForAll() throws Exception {
    AtomicInteger onTheirWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Tally tally = new Tally();
    Door slow =
        article -> {
          most.accumulateAndGet(onTheirWay.incrementAndGet(), Math::max);
          return CompletableFuture.supplyAsync(
              () -> {
                onTheirWay.decrementAndGet();
                return new Outcome.Accepted(article.origin(), article.origin(), 1);
              },
              CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS));
        };
    new Loading(slow, 4).run(articles(50), tally::count);
    assertEquals(4, most.get());
    assertEquals(50, tally.accepted());
    assertTrue(tally.complete());
  }

  @Test
  void oneRefusalMakesTheTallyIncompleteWithItsReason() throws Exception {
    Tally tally = new Tally();
    Door refusesThree =
        article ->
            CompletableFuture.completedFuture(
                article.origin().equals("3")
                    ? new Outcome.Rejected(article.origin(), "400 empty")
                    : new Outcome.Accepted(article.origin(), article.origin(), 0));
    new Loading(refusesThree, 2).run(articles(10), tally::count);
    assertEquals(9, tally.accepted());
    assertFalse(tally.complete());
    assertEquals("3: 400 empty", tally.reasons().get(0));
  }

  private static Stream<Submission> articles(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> new Submission(Integer.toString(number), "text/plain", new byte[0]));
  }
}
