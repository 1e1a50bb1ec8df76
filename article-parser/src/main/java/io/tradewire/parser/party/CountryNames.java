package io.tradewire.parser.party;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import com.ibm.icu.util.UResourceBundleIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names of countries as CLDR gives them: long, short and variant ones. */
final class CountryNames {
  private static final String BUNDLE = "com/ibm/icu/impl/data/icudata/region";
  private static final List<String> TABLES =
      List.of("Countries", "Countries%short", "Countries%variant");

  private CountryNames() {}

  /** The names of every ISO 3166-1 country in a language, by alpha-2 code. */
  static Map<String, List<String>> of(String language) {
    Set<String> codes = Set.of(ULocale.getISOCountries());
    UResourceBundle bundle = UResourceBundle.getBundleInstance(BUNDLE, new ULocale(language));
    Map<String, List<String>> names = new TreeMap<>();
    for (String table : TABLES) {
      UResourceBundleIterator rows = bundle.get(table).getIterator();
      while (rows.hasNext()) {
        UResourceBundle row = rows.next();
        if (codes.contains(row.getKey())) {
          addForms(names.computeIfAbsent(row.getKey(), code -> new ArrayList<>()), row.getString());
        }
      }
    }
    return names;
  }

  /**
   * "Myanmar (Burma)" is two names, "Bosnia & Herzegovina" has a second spelling, "St." a third.
   */
  private static void addForms(List<String> names, String name) {
    int open = name.indexOf(" (");
    if (open > 0) {
      addForms(names, name.substring(0, open));
      addForms(names, name.substring(open + 2, name.length() - 1));
      return;
    }
    add(names, name);
    add(names, name.replace(" & ", " and "));
    add(names, name.replace("St. ", "Saint ").replace(" & ", " and "));
  }

  private static void add(List<String> names, String name) {
    if (!names.contains(name)) {
      names.add(name);
    }
  }
}
