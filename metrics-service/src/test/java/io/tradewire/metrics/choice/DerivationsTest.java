package io.tradewire.metrics.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.tradewire.events.Bound;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What follows from stated values, and what does not. */
class DerivationsTest {

  @Test
  void theBaseIsTheLevelBeforeTheChange() {
    State base = Derivations.base(state("14700000000", Bound.EXACT, "27"));
    assertEquals("11570000000 ABOUT", tell(base));
    assertEquals("5 OVER", tell(Derivations.base(state("10", Bound.OVER, "100"))));
  }

  @Test
  void nothingFollowsFromALevelAloneOrATotalLoss() {
    assertNull(Derivations.base(state("10", Bound.EXACT, null)));
    assertNull(Derivations.base(state("10", Bound.EXACT, "-100")));
    assertNull(Derivations.base(null));
  }

  @Test
  void exportsAndImportsMakeTurnover() {
    State exports = state("3", Bound.EXACT, null);
    assertEquals("4.5 EXACT", tell(Derivations.sum(exports, state("1.5", Bound.EXACT, "4"))));
    assertEquals("4.5 OVER", tell(Derivations.sum(exports, state("1.5", Bound.OVER, null))));
    assertNull(Derivations.sum(state("3", Bound.UNDER, null), state("1.5", Bound.OVER, null)));
    assertNull(Derivations.sum(exports, null));
  }

  @Test
  void theComplementTurnsTheBoundOfWhatIsTakenAway() {
    State turnover = state("4.5", Bound.EXACT, null);
    assertEquals("1.5 UNDER", tell(Derivations.complement(turnover, state("3", Bound.OVER, null))));
    assertNull(Derivations.complement(turnover, state("5", Bound.EXACT, null)));
  }

  @Test
  void aMirrorKeepsValueBoundAndChange() {
    State mirror = Derivations.mirror(state("3", Bound.ABOUT, "12"));
    assertEquals("3 ABOUT", tell(mirror));
    assertEquals(new BigDecimal("12"), mirror.change());
    assertEquals(0, mirror.agreeing());
  }

  private static String tell(State state) {
    return state.value().toPlainString() + " " + state.bound();
  }

  private static State state(String value, Bound bound, String change) {
    return new State(
        new BigDecimal(value),
        bound,
        change == null ? null : new BigDecimal(change),
        null,
        1,
        0,
        0,
        1,
        null,
        null);
  }
}
