package io.tradewire.query.http.sdmx;

import io.tradewire.query.domain.Currencies;
import io.tradewire.query.domain.Frequency;
import io.tradewire.query.domain.Indicator;
import io.tradewire.query.domain.Parties;
import io.tradewire.query.domain.UnitKind;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A code list.
 *
 * @param id its id
 * @param name in English
 * @param codes names by code
 */
record Codelist(String id, String name, Map<String, String> codes) {

  /** All lists; those of scopes and regions hold what series have. */
  static List<Codelist> all(Iterable<Row> phrases) {
    Map<String, String> scopes = new LinkedHashMap<>();
    Map<String, String> regions = new LinkedHashMap<>();
    scopes.put(SdmxCode.TOTAL, "Total: all goods and sectors");
    regions.put(SdmxCode.TOTAL, "The whole reference area");
    for (Row row : phrases) {
      String scope = row.getString(0);
      if (scope != null) {
        scopes.put(SdmxCode.of(scope), row.getString(1) == null ? scope : row.getString(1));
      }
      if (row.getString(2) != null) {
        regions.put(SdmxCode.of(row.getString(2)), row.getString(2));
      }
    }
    List<Codelist> lists = new ArrayList<>(fixed());
    lists.add(new Codelist("CL_SCOPE", "Sectors, goods and project types", scopes));
    lists.add(new Codelist("CL_REGION", "Parts of reference areas", regions));
    return lists;
  }

  private static List<Codelist> fixed() {
    return List.of(
        new Codelist("CL_FREQ", "Frequency", frequencies()),
        new Codelist("CL_AREA", "Reference areas: countries and blocs", areas()),
        new Codelist("CL_INDICATOR", "Indicators", indicators()),
        new Codelist("CL_UNIT", "Units of measure", units()),
        new Codelist(
            "CL_OBS_STATUS",
            "Observation status",
            Map.of("A", "Normal value: it came true", "F", "Forecast value: planned or expected")),
        new Codelist(
            "CL_BOUND",
            "How sources limit a value",
            Map.of("exact", "Exact", "about", "About", "over", "More than", "under", "Less than")),
        new Codelist("CL_DERIVED", "Derived or stated", Map.of("Y", "Derived", "N", "Stated")));
  }

  private static Map<String, String> frequencies() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (Frequency frequency : Frequency.values()) {
      codes.put(frequency.code(), frequency.label());
    }
    return codes;
  }

  private static Map<String, String> areas() {
    Map<String, String> codes = new LinkedHashMap<>(Parties.names());
    codes.put(SdmxCode.TOTAL, "All counterparts, or none");
    codes.put(SdmxCode.UNSPECIFIED, "Not specified");
    return codes;
  }

  private static Map<String, String> indicators() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (Indicator indicator : Indicator.values()) {
      codes.put(indicator.code(), indicator.label());
    }
    return codes;
  }

  private static Map<String, String> units() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (String currency : Currencies.codes()) {
      codes.put(currency, Currency.getInstance(currency).getDisplayName(Locale.ENGLISH));
    }
    for (String unit : UnitKind.COUNTS) {
      codes.put(unit, unit);
    }
    codes.put(SdmxCode.NOT_APPLICABLE, "Not applicable: only a change or share is known");
    return codes;
  }
}
