package io.tradewire.query.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.query.http.Allowance.Left;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final Allowance allowance = new Allowance(2, Duration.ofSeconds(10));

  @Test
  void aWindowHoldsSoManyRequestsAndNoMore() {
    long begin = -3 * SECOND;
    assertEquals(new Left(true, 1, 10), allowance.take("a", begin));
    assertEquals(new Left(true, 0, 9), allowance.take("a", begin + SECOND));
    assertEquals(new Left(false, 0, 8), allowance.take("a", begin + 2 * SECOND));
    assertEquals(new Left(false, 0, 1), allowance.take("a", begin + 10 * SECOND - 1));
    assertEquals(new Left(true, 1, 10), allowance.take("a", begin + 10 * SECOND));
  }

  @Test
  void eachClientHasItsOwn() {
    allowance.take("a", 0);
    allowance.take("a", 0);
    assertEquals(new Left(false, 0, 10), allowance.take("a", 0));
    assertEquals(new Left(true, 1, 10), allowance.take("b", 0));
  }
}
