package io.tradewire.local.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LatenciesTest {

  @Test
  void quantilesAreNearestRanks() {
    Latencies latencies = new Latencies();
    for (int ms = 2000; ms >= 1; ms--) {
      latencies.add(ms * 1_000_000L);
    }
    assertEquals(1000.0, latencies.ms(0.5));
    assertEquals(1980.0, latencies.ms(0.99));
    assertEquals(2000.0, latencies.ms(1));
    assertEquals(Double.NaN, new Latencies().ms(0.5));
  }
}
