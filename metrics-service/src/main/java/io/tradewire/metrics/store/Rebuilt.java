package io.tradewire.metrics.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rebuild found.
 *
 * @param observations how many there are, stated and derived
 * @param revisions how many vintages they have
 * @param differences how many were not what their claims say; they are set right
 * @param examples the first of them, at most {@link #EXAMPLES}
 */
public record Rebuilt(
    long observations, long revisions, long differences, List<Difference> examples) {

  /** Most differences told in full. */
  public static final int EXAMPLES = 100;

  static final Rebuilt NOTHING = new Rebuilt(0, 0, 0, List.of());

  Rebuilt plus(Comparison comparison) {
    List<Difference> found = comparison.differences();
    List<Difference> told = new ArrayList<>(examples);
    told.addAll(found.subList(0, Math.min(found.size(), EXAMPLES - told.size())));
    return new Rebuilt(
        observations + comparison.observations(),
        revisions + comparison.revisions(),
        differences + found.size(),
        told);
  }
}
