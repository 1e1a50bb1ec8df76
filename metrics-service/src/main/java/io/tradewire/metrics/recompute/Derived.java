package io.tradewire.metrics.recompute;

import io.tradewire.metrics.choice.Derivations;
import io.tradewire.metrics.choice.History;
import io.tradewire.metrics.choice.State;
import io.tradewire.metrics.choice.Timeline;
import io.tradewire.metrics.series.Days;
import io.tradewire.metrics.series.Derivation;
import io.tradewire.metrics.series.ObservationKey;
import io.tradewire.metrics.series.Relations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A derived observation and how it follows from stated ones.
 *
 * @param inputs one or two, in the order that the derivation takes them
 */
record Derived(Outcome.Target target, List<ObservationKey> inputs, BinaryOperator<State> rule) {

  /** All observations that follow from a stated one, alone or with others. */
  static List<Derived> from(ObservationKey key) {
    List<Derived> all = new ArrayList<>();
    Days base = key.days().yearBefore();
    if (base != null) {
      ObservationKey before = new ObservationKey(key.seriesKey(), base, key.unit());
      all.add(of(before, Derivation.BASE, key, Derivations::base));
    }
    if (Relations.isFlow(key.seriesKey())) {
      addOfFlow(key, all);
    } else if (Relations.isTurnover(key.seriesKey())) {
      for (long exports : Relations.exportsOf(key.seriesKey())) {
        all.add(complement(key, key.withSeries(exports)));
        all.add(complement(key, key.withSeries(Relations.otherFlow(exports))));
      }
    }
    return all;
  }

  private static void addOfFlow(ObservationKey flow, List<Derived> all) {
    if (Relations.isMirrored(flow.seriesKey())) {
      ObservationKey mirror = flow.withSeries(Relations.mirror(flow.seriesKey()));
      all.add(of(mirror, Derivation.MIRROR, flow, Derivations::mirror));
    }
    if (Relations.hasTurnover(flow.seriesKey())) {
      ObservationKey turnover = flow.withSeries(Relations.turnover(flow.seriesKey()));
      ObservationKey other = flow.withSeries(Relations.otherFlow(flow.seriesKey()));
      Derivation sum =
          Relations.ofSecond(flow.seriesKey()) ? Derivation.SUM_OF_SECOND : Derivation.SUM;
      List<ObservationKey> flows =
          flow.compareTo(other) < 0 ? List.of(flow, other) : List.of(other, flow);
      all.add(new Derived(new Outcome.Target(turnover, sum), flows, Derivations::sum));
      all.add(complement(turnover, other));
    }
  }

  /** The missing flow from turnover and the same reporter's other one. */
  private static Derived complement(ObservationKey turnover, ObservationKey missing) {
    ObservationKey other = missing.withSeries(Relations.otherFlow(missing.seriesKey()));
    return new Derived(
        new Outcome.Target(missing, Derivation.COMPLEMENT),
        List.of(turnover, other),
        Derivations::complement);
  }

  private static Derived of(
      ObservationKey key, Derivation derivation, ObservationKey input, UnaryOperator<State> rule) {
    return new Derived(
        new Outcome.Target(key, derivation), List.of(input), (state, same) -> rule.apply(state));
  }

  /** The derived history from an instant on. */
  History history(Function<ObservationKey, Timeline> stated, long since) {
    History one = stated.apply(inputs.get(0)).since(since);
    History other = inputs.size() == 1 ? one : stated.apply(inputs.get(1)).since(since);
    return Derivations.combine(rule, one, other);
  }

  List<String> inputIds() {
    return inputs.stream().map(key -> key.id(Derivation.STATED)).toList();
  }
}
