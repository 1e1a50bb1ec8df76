package io.tradewire.parser.header;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconName;
import java.util.List;
import java.util.Set;

/** The larger cities of the world, as CLDR names them for time zones. */
public final class Cities {

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
        .forEach(name -> lexicon.add(LexiconName.CITIES, List.of(name), List.of(name)));
  }
}
