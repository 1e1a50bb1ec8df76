package io.tradewire.metrics.series;

import io.tradewire.events.Figure;
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

  static Meaning of(Figure figure, String unit) {
    String region = Phrase.normalise(figure.region());
    boolean reverse = region == null && follows(figure.reporter(), figure.partner());
    String code = figure.scopeCode();
    return new Meaning(
        reverse ? figure.partner() : figure.reporter(),
        reverse ? figure.reporter() : figure.partner(),
        code,
        code == null ? Phrase.normalise(figure.scope()) : null,
        region,
        UnitKind.of(figure.indicator(), unit),
        figure.status(),
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

  Series series(Indicator indicator, boolean ofSecond) {
    String reporter = ofSecond ? second : first;
    String partner = ofSecond ? first : second;
    String tail = or(scopeCode == null ? scope : scopeCode) + "/" + or(region) + "/" + unitKind;
    boolean mirrored = first != null && second != null && region == null;
    Family family = Family.of(or(first) + "/" + or(second) + "/" + tail, mirrored);
    String parties = or(reporter) + "/" + or(partner);
    return new Series(
        Member.key(family, indicator, ofSecond, status),
        family,
        indicator.code() + "/" + parties + "/" + tail + "/" + status.code(),
        indicator,
        reporter,
        partner,
        scopeCode,
        scope,
        region,
        unitKind,
        status);
  }

  private static boolean follows(String reporter, String partner) {
    return partner != null && (reporter == null || reporter.compareTo(partner) > 0);
  }

  private static String or(String part) {
    return part == null ? NONE : part;
  }
}
