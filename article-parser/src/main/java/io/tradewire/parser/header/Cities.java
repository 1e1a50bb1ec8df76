package io.tradewire.parser.header;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.tradewire.parser.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/** The larger cities of the world, as CLDR names them for time zones. */
public final class Cities {

  /** Name of the lexicon; its one column is the city's name. */
  public static final String LEXICON = "cities";

  private Cities() {}

  /** Adds the cities' names in a language, given as its ISO 639 code. */
  public static void addTo(Lexicon lexicon, String language) {
    TimeZoneNames names = TimeZoneNames.getInstance(ULocale.forLanguageTag(language));
    Set<String> zones =
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null);
    zones.stream()
        .map(names::getExemplarLocationName)
        .filter(name -> name != null && !name.isBlank())
        .distinct()
        .sorted()
        .forEach(name -> lexicon.add(LEXICON, List.of(name), List.of(name)));
  }
}
