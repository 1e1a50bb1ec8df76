package io.tradewire.metrics.series;

import io.tradewire.events.Indicator;
import io.tradewire.events.Status;

/**
 * What the series of a family share, with the parties in canonical order: alphabetical, none last.
 * A region belongs to the reporter, so that there the order stays as stated.
 */
record Meaning(
    String first,
    String second,
    String scopeCode,
    String scope,
    String region,
    String unitKind,
    Status status,
    boolean statedInReverse) {

  private static final String NONE = "-";

  static Meaning of(Wording wording) {
    String region = Phrase.normalise(wording.region());
    boolean reverse = region == null && follows(wording.reporter(), wording.partner());
    String code = wording.scopeCode();
    return new Meaning(
        reverse ? wording.partner() : wording.reporter(),
        reverse ? wording.reporter() : wording.partner(),
        code,
        code == null ? Phrase.normalise(wording.scope()) : null,
        region,
        UnitKind.of(wording.indicator(), wording.unit()),
        wording.status(),
        reverse);
  }

  static Meaning of(Series series) {
    boolean reverse = series.region() == null && follows(series.reporter(), series.partner());
    return new Meaning(
        reverse ? series.partner() : series.reporter(),
        reverse ? series.reporter() : series.partner(),
        series.scopeCode(),
        series.scope(),
        series.region(),
        series.unitKind(),
        series.status(),
        reverse);
  }

  /** What the series of this meaning have in common. */
  Family family() {
    boolean mirrored = first != null && second != null && region == null;
    return Family.of(or(first) + "/" + or(second) + "/" + tail(), mirrored);
  }

  /**
   * One of these series.
   *
   * @param family as {@link #family} tells it, which takes a while
   */
  Series series(Family family, Indicator indicator, boolean ofSecond) {
    String reporter = ofSecond ? second : first;
    String partner = ofSecond ? first : second;
    String parties = or(reporter) + "/" + or(partner);
    return new Series(
        Member.key(family, indicator, ofSecond, status),
        family,
        indicator.code() + "/" + parties + "/" + tail() + "/" + status.code(),
        indicator,
        reporter,
        partner,
        scopeCode,
        scope,
        region,
        unitKind,
        status);
  }

  private String tail() {
    return or(scopeCode == null ? scope : scopeCode) + "/" + or(region) + "/" + unitKind;
  }

  private static boolean follows(String reporter, String partner) {
    return partner != null && (reporter == null || reporter.compareTo(partner) > 0);
  }

  private static String or(String part) {
    return part == null ? NONE : part;
  }
}
