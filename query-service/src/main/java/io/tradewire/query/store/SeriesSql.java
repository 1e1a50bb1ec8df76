package io.tradewire.query.store;

import io.tradewire.query.domain.Codes;
import io.tradewire.query.domain.SeriesFilter;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Conditions on {@code tradewire.series s}. */
public final class SeriesSql {

  /** The words of a scope: its own, or the first of those that stand for its code. */
  static final String SCOPE =
      "case when s.scope_code is null then s.scope else (select min(n.phrase) from"
          + " tradewire.scope_name n where n.scope_code = s.scope_code) end";

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{16}");

  private SeriesSql() {}

  /**
   * Adds the filter. What chooses few series out of many is looked up first, by its indexes: else a
   * limit tempts PostgreSQL to walk all series in the order of the list until it has met enough.
   */
  static void conditions(SqlBuilder sql, SeriesFilter filter) {
    conditions(sql, filter, "s.key");
  }

  /**
   * The same on another column that holds the series' key, if the filter chooses few.
   *
   * @param key {@code s.key} unless the filter chooses few
   */
  static void conditions(SqlBuilder sql, SeriesFilter filter, String key) {
    SqlBuilder own = sql.nested();
    series(own, filter.series());
    own.whereAny("s.indicator", filter.indicators());
    own.whereAny("s.status", filter.statuses());
    parties(own, filter.reporters(), filter.partners());
    scopes(own, filter.scopes());
    orNone(own, "s.region", filter.regions());
    if (choosesOne(filter)) {
      // One value, not an array of one: PostgreSQL expects as much of it as there is.
      sql.where(key + " = (select s.key from tradewire.series s where " + own.conditions() + ")");
    } else {
      sql.where(choosesFew(filter) ? first(key, own.conditions()) : own.conditions());
    }
  }

  /** Looks the keys of series up before anything else is done. */
  public static String first(String conditions) {
    return first("s.key", conditions);
  }

  private static String first(String key, String conditions) {
    return key + " = any(array(select s.key from tradewire.series s where " + conditions + "))";
  }

  private static boolean choosesOne(SeriesFilter filter) {
    return filter.series().size() == 1;
  }

  static boolean choosesFew(SeriesFilter filter) {
    return !filter.series().isEmpty()
        || !filter.reporters().isEmpty()
        || !filter.partners().isEmpty()
        || filter.scopes().stream().anyMatch(scope -> !scope.equals(Codes.NONE))
        || filter.regions().stream().anyMatch(region -> !region.equals(Codes.NONE));
  }

  private static void series(SqlBuilder sql, List<String> series) {
    if (series.isEmpty()) {
      return;
    }
    if (series.size() == 1) {
      String one = series.get(0);
      boolean isKey = KEY.matcher(one).matches();
      sql.where(
          isKey ? "s.key = ?" : "s.code = ?", isKey ? HexFormat.fromHexDigitsToLong(one) : one);
      return;
    }
    Long[] keys =
        series.stream()
            .filter(s -> KEY.matcher(s).matches())
            .map(HexFormat::fromHexDigitsToLong)
            .toArray(Long[]::new);
    if (keys.length == series.size()) {
      sql.where("s.key = any(?)", keys);
    } else {
      String byKey = sql.bind(keys);
      sql.where("(s.key = any(" + byKey + ") or s.code = any(?))", series.toArray(String[]::new));
    }
  }

  /** An undirected pair is one series, found whichever party is named first. */
  private static void parties(SqlBuilder sql, List<String> reporters, List<String> partners) {
    String reporter = reporters.isEmpty() ? null : sql.bind(reporters.toArray(String[]::new));
    String partner = partners.isEmpty() ? null : sql.bind(partners.toArray(String[]::new));
    boolean none = partners.contains(Codes.NONE);
    if (reporter == null && partner == null) {
      return;
    }
    String straight = pair("s.reporter", reporter, "s.partner", partner, none);
    String crossed = pair("s.partner", reporter, "s.reporter", partner, false);
    sql.where("(" + straight + " or not s.directed and " + crossed + ")");
  }

  private static String pair(
      String first, String reporters, String second, String partners, boolean none) {
    String isReporter = first + " = any(" + reporters + ")";
    String isPartner =
        none
            ? "(" + second + " = any(" + partners + ") or " + second + " is null)"
            : second + " = any(" + partners + ")";
    if (partners == null) {
      return isReporter;
    }
    return reporters == null ? isPartner : isReporter + " and " + isPartner;
  }

  private static void scopes(SqlBuilder sql, List<String> scopes) {
    if (scopes.isEmpty()) {
      return;
    }
    String words = sql.bind(scopes.toArray(String[]::new));
    String none = scopes.contains(Codes.NONE) ? " or s.scope is null and s.scope_code is null" : "";
    sql.where(
        ("(s.scope = any(?) or s.scope_code = any(?) or s.scope_code in (select n.scope_code from"
                    + " tradewire.scope_name n where n.phrase = any(?))")
                .replace("?", words)
            + none
            + ")");
  }

  private static void orNone(SqlBuilder sql, String column, List<String> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    String none = wanted.contains(Codes.NONE) ? " or " + column + " is null" : "";
    sql.where("(" + column + " = any(?)" + none + ")", wanted.toArray(String[]::new));
  }
}
