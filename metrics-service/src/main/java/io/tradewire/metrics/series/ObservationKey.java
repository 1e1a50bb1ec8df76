package io.tradewire.metrics.series;

import java.util.HexFormat;

/**
 * One value of one series.
 *
 * @param unit empty where only a change or a share is known
 */
public record ObservationKey(long seriesKey, Days days, String unit)
    implements Comparable<ObservationKey> {

  /** Unit of claims without a level. */
  public static final String NO_UNIT = "";

  /** Key of the family, which is locked before any of its observations is touched. */
  public long familyKey() {
    return seriesKey >> Byte.SIZE;
  }

  /** The observation of another series of the family, same period and unit. */
  public ObservationKey withSeries(long otherSeriesKey) {
    return new ObservationKey(otherSeriesKey, days, unit);
  }

  /** The id that readers know it by, see docs/schema.md. */
  public String id(Derivation derivation) {
    return HexFormat.of().toHexDigits(seriesKey)
        + "_"
        + days
        + "_"
        + unit
        + "_"
        + derivation.number();
  }

  /**
   * Spreads what a record's own hash leaves close together: the days of few years, and keys of
   * which some bits are the indicator.
   */
  @Override
  public int hashCode() {
    long hash = seriesKey * 31 + days.start().hashCode();
    hash = hash * 31 + days.end().hashCode();
    hash = (hash * 31 + unit.hashCode()) * 0x9E3779B97F4A7C15L;
    return (int) (hash >>> Integer.SIZE);
  }

  @Override
  public int compareTo(ObservationKey other) {
    int bySeries = Long.compare(seriesKey, other.seriesKey);
    int byDays = bySeries != 0 ? bySeries : days.compareTo(other.days);
    return byDays != 0 ? byDays : unit.compareTo(other.unit);
  }
}
