package io.tradewire.metrics.choice;

import io.tradewire.events.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Values that follow from stated ones. A null state means that nothing follows. */
public final class Derivations {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A quotient gets no more digits than its inputs have, but this many at least. */
  private static final int LEAST_DIGITS = 4;

  private Derivations() {}

  /** What the partner should report of the same flow. */
  public static State mirror(State flow) {
    return flow == null || flow.value() == null && flow.change() == null
        ? null
        : State.derived(flow.value(), flow.bound(), flow.change());
  }

  /** The level a year before, from a level and its change. */
  public static State base(State later) {
    if (later == null || later.value() == null || later.change() == null) {
      return null;
    }
    BigDecimal percent = HUNDRED.add(later.change());
    if (percent.signum() <= 0) {
      return null;
    }
    int digits = Math.max(LEAST_DIGITS, later.value().stripTrailingZeros().precision());
    MathContext rounding = new MathContext(digits, RoundingMode.HALF_EVEN);
    BigDecimal level = later.value().multiply(HUNDRED).divide(percent, rounding);
    Bound bound = later.bound() == Bound.EXACT ? Bound.ABOUT : later.bound();
    return State.derived(Choice.shortest(level), bound, null);
  }

  /** Turnover from the exports and imports of one reporter. */
  public static State sum(State exports, State imports) {
    Bound bound = both(exports, imports) ? together(exports.bound(), imports.bound()) : null;
    return bound == null
        ? null
        : State.derived(Choice.shortest(exports.value().add(imports.value())), bound, null);
  }

  /** A flow from turnover and the reporter's other flow; nothing if that is the larger one. */
  public static State complement(State turnover, State flow) {
    Bound bound = both(turnover, flow) ? together(turnover.bound(), reversed(flow.bound())) : null;
    if (bound == null || turnover.value().compareTo(flow.value()) < 0) {
      return null;
    }
    return State.derived(Choice.shortest(turnover.value().subtract(flow.value())), bound, null);
  }

  /** The history that follows from another. */
  public static History apply(UnaryOperator<State> derivation, History input) {
    return combine((state, ignored) -> derivation.apply(state), input, input);
  }

  /** The history that follows from two others that begin at the same instant. */
  public static History combine(BinaryOperator<State> derivation, History one, History other) {
    History.Walk first = one.walk();
    History.Walk second = other.walk();
    State before = derivation.apply(one.before(), other.before());
    State last = before;
    List<Vintage> vintages = new ArrayList<>();
    while (first.hasNext() || second.hasNext()) {
      long instant = Math.min(first.nextInstant(), second.nextInstant());
      State state = derivation.apply(first.at(instant), second.at(instant));
      if (state == null ? last != null : !state.equals(last)) {
        vintages.add(new Vintage(instant, state, Reason.DERIVED));
        last = state;
      }
    }
    return new History(one.since(), before, vintages);
  }

  private static boolean both(State one, State other) {
    return one != null && other != null && one.value() != null && other.value() != null;
  }

  /** The bound of a sum, null if "over" meets "under": then nothing is known. */
  private static Bound together(Bound one, Bound other) {
    if (one == other || other == Bound.EXACT) {
      return one;
    }
    if (one == Bound.EXACT || one == Bound.ABOUT) {
      return other;
    }
    return other == Bound.ABOUT ? one : null;
  }

  private static Bound reversed(Bound bound) {
    return switch (bound) {
      case OVER -> Bound.UNDER;
      case UNDER -> Bound.OVER;
      case EXACT, ABOUT -> bound;
    };
  }
}
