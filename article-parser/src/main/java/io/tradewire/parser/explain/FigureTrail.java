package io.tradewire.parser.explain;

import java.util.List;

/**
 * How one figure came about.
 *
 * @param quote the figure's quote
 * @param steps what decided each slot, in the order of the decisions
 */
public record FigureTrail(String quote, List<SlotTrail> steps) {
  public FigureTrail {
    steps = List.copyOf(steps);
  }
}
