package io.tradewire.parser.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.parser.rank.Calibration.Knot;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private final Calibration calibration =
      new Calibration(List.of(new Knot(0, 0), new Knot(0.5, 0.2), new Knot(0.9, 0.8)));

  @Test
  void goesThroughItsKnotsAndStraightBetweenThem() {
    assertEquals(0.2, calibration.of(0.5));
    assertEquals(0.1, calibration.of(0.25));
    assertEquals(0.5, calibration.of(0.7));
  }

  @Test
  void staysLevelBehindTheLastKnot() {
    assertEquals(0.8, calibration.of(1));
  }

  @Test
  void theIdentityChangesNothing() {
    assertEquals(0.123, Calibration.identity().of(0.123));
  }

  @Test
  void whatShipsNeverFallsAndIsNeverCertain() {
    Calibration shipped = Calibration.load("en");
    double before = 0;
    for (int thousandth = 0; thousandth <= 1000; thousandth++) {
      double honest = shipped.of(thousandth / 1000.0);
      assertTrue(honest >= before, () -> "falls to " + honest);
      before = honest;
    }
    assertTrue(before < 1, "says that it cannot be wrong");
  }
}
