package io.tradewire.metrics.series;

import io.tradewire.events.Figure;
import io.tradewire.events.Indicator;
import io.tradewire.events.Status;

/** All that a figure says about which series it is for, as it stands in the event. */
record Wording(
    Indicator indicator,
    Status status,
    String reporter,
    String partner,
    String scope,
    String scopeCode,
    String region,
    String unit) {

  /**
   * What a wording means.
   *
   * @param swapped whether an undirected indicator's parties are named in the other order
   * @param scope the phrase used for a scope code, null if there is no code
   */
  record Interpretation(Series series, boolean swapped, ScopeName scope) {}

  /**
   * The wording of one of a figure's levels.
   *
   * @param unit the level's unit, null if there is only a change or a share
   */
  static Wording of(Figure figure, String unit) {
    return new Wording(
        figure.indicator(),
        figure.status(),
        figure.reporter(),
        figure.partner(),
        figure.scope(),
        figure.scopeCode(),
        figure.region(),
        unit);
  }

  /**
   * Finds the meaning.
   *
   * @throws IllegalArgumentException if the unit is of no kind that is known
   */
  Interpretation interpret() {
    Meaning meaning = Meaning.of(this);
    boolean reverse = meaning.statedInReverse();
    return new Interpretation(
        meaning.series(meaning.family(), indicator, indicator.directed() && reverse),
        !indicator.directed() && reverse,
        ScopeName.of(scopeCode, scope));
  }
}
