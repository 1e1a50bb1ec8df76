package io.tradewire.metrics.series;

import io.tradewire.events.Figure;
import io.tradewire.events.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One level of a figure, with the observation that it is a claim for: a figure that restates its
 * level in other currencies makes several.
 *
 * @param part 0 for the figure's own level, 1 and up for restated ones
 * @param value null if there is only a change or a share; never of negative scale
 */
public record Statement(
    Figure figure, int part, Series series, ObservationKey key, boolean swapped, BigDecimal value) {

  /** The series of this statement and those that may be derived from it. */
  public List<Series> seriesWithDerivable() {
    return series.withDerivable();
  }

  /** All statements of a figure, its own first. */
  public static List<Statement> of(Figure figure) {
    if (figure.also().isEmpty()) {
      return List.of(of(figure, 0, figure.value(), figure.unit()));
    }
    List<Statement> all = new ArrayList<>();
    all.add(of(figure, 0, figure.value(), figure.unit()));
    for (Level level : figure.also()) {
      all.add(of(figure, all.size(), level.value(), level.unit()));
    }
    return all;
  }

  private static Statement of(Figure figure, int part, BigDecimal value, String unit) {
    Series series = Series.of(figure, unit);
    ObservationKey key =
        new ObservationKey(
            series.key(), Days.of(figure.period()), unit == null ? ObservationKey.NO_UNIT : unit);
    boolean swapped = !figure.indicator().directed() && Meaning.of(figure, unit).statedInReverse();
    return new Statement(figure, part, series, key, swapped, plain(value));
  }

  /** As PostgreSQL's numeric gives it back: 1.47E+10 becomes 14700000000. */
  public static BigDecimal plain(BigDecimal value) {
    return value == null || value.scale() >= 0 ? value : value.setScale(0);
  }
}
