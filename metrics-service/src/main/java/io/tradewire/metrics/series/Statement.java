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
 * @param ordinal position of the figure in its article
 * @param part 0 for the figure's own level, 1 and up for restated ones
 * @param value null if there is only a change or a share; never of negative scale
 * @param scope the phrase that the figure uses for a scope code, null if it has no code
 */
public record Statement(
    Figure figure,
    int ordinal,
    int part,
    Series series,
    ObservationKey key,
    boolean swapped,
    BigDecimal value,
    ScopeName scope) {

  /**
   * All statements of an article's figures, in their order, each figure's own first.
   *
   * @throws IllegalArgumentException if a unit is of no kind that is known
   */
  public static List<Statement> of(List<Figure> figures) {
    List<Statement> all = new ArrayList<>(figures.size());
    for (int ordinal = 0; ordinal < figures.size(); ordinal++) {
      Figure figure = figures.get(ordinal);
      int part = 0;
      all.add(of(figure, ordinal, part, figure.value(), figure.unit()));
      for (Level level : figure.also()) {
        part++;
        all.add(of(figure, ordinal, part, level.value(), level.unit()));
      }
    }
    return all;
  }

  private static Statement of(Figure figure, int ordinal, int part, BigDecimal value, String unit) {
    Wording.Interpretation meant = KnownWordings.interpret(Wording.of(figure, unit));
    ObservationKey key =
        new ObservationKey(
            meant.series().key(),
            Days.of(figure.period()),
            unit == null ? ObservationKey.NO_UNIT : unit);
    return new Statement(
        figure, ordinal, part, meant.series(), key, meant.swapped(), plain(value), meant.scope());
  }

  /** As PostgreSQL's numeric gives it back: 1.47E+10 becomes 14700000000. */
  public static BigDecimal plain(BigDecimal value) {
    return value == null || value.scale() >= 0 ? value : value.setScale(0);
  }
}
