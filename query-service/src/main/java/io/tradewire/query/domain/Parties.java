package io.tradewire.query.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Who reports and who is partner: ISO 3166-1 alpha-2 countries and the blocs of the news. */
public final class Parties {

  private static final Map<String, String> BLOCS = blocs();
  private static final Map<String, String> COUNTRIES = countries();

  private Parties() {}

  /** English names of countries by code, in the order of codes; the names are CLDR's. */
  public static Map<String, String> countryNames() {
    return COUNTRIES;
  }

  /** English names of blocs by code, in the order of codes. */
  public static Map<String, String> blocNames() {
    return BLOCS;
  }

  /** Every code with its English name. */
  public static Map<String, String> names() {
    Map<String, String> all = new LinkedHashMap<>(COUNTRIES);
    all.putAll(BLOCS);
    return Collections.unmodifiableMap(all);
  }

  private static Map<String, String> countries() {
    Map<String, String> names = new TreeMap<>();
    Arrays.stream(Locale.getISOCountries())
        .forEach(
            code ->
                names.put(
                    code,
                    new Locale.Builder()
                        .setRegion(code)
                        .build()
                        .getDisplayCountry(Locale.ENGLISH)));
    return Collections.unmodifiableMap(names);
  }

  private static Map<String, String> blocs() {
    Map<String, String> names = new TreeMap<>();
    names.put("ASEAN", "Association of Southeast Asian Nations");
    names.put("C5", "Central Asia");
    names.put("CIS", "Commonwealth of Independent States");
    names.put("EAEU", "Eurasian Economic Union");
    names.put("EU", "European Union");
    names.put("GCC", "Gulf Cooperation Council");
    names.put("OTS", "Organization of Turkic States");
    names.put("SCO", "Shanghai Cooperation Organisation");
    names.put("WORLD", "World");
    return Collections.unmodifiableMap(names);
  }
}
