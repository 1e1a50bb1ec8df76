package io.tradewire.parser.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.ULocale;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.examples.ExampleRunner;
import io.tradewire.parser.examples.TestDocuments;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.region.RegionRecogniser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyRecogniserTest {
  private static final Lexicon LEXICON = new Lexicon();
  private static final PartyRecogniser PARTIES = PartyRecogniser.of(LEXICON, "en");

  static {
    // Names of regions hold names of other countries: "Inner Mongolia".
    RegionRecogniser.of(LEXICON, "en");
  }

  @Test
  void readsItsExamples() {
    ExampleRunner.check("en", "parties", LEXICON, PARTIES::find, PartyRecogniserTest::reading);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Moscow, 1991-12-25, SU
          Moscow, 1991-12-26, RU
          Moscow,           , RU
          Belgrade, 1987-03-04, YU
          Prague, 1992-12-31, CS
          Prague, 1993-01-01, CZ
          Russia, 1987-03-04, RU
          """)
  void aCapitalIsThatOfItsStateOnTheDay(String name, LocalDate written, String code) {
    Document document = TestDocuments.of(name + " will buy more sugar.", LEXICON);
    assertEquals(List.of(code), PARTIES.find(document, written).stream().map(Party::code).toList());
  }

  @Test
  void knowsTheCldrNameOfEveryIsoCountry() {
    Map<String, Set<String>> otherwise = new TreeMap<>();
    for (String code : ULocale.getISOCountries()) {
      String name = new ULocale("", code).getDisplayCountry(ULocale.ENGLISH).replace(" - ", "-");
      Document document = TestDocuments.of("Trade with " + name + " grew.", LEXICON);
      Set<String> found = new TreeSet<>();
      PARTIES.find(document).forEach(party -> found.add(String.valueOf(party.code())));
      if (!found.equals(Set.of(code))) {
        otherwise.put(name, found);
      }
    }
    assertEquals(Map.of(), otherwise);
  }

  private static String reading(Party party) {
    return party.form()
        + (party.code() == null ? "" : " " + party.code())
        + (party.possessive() ? " possessive" : "")
        + (party.inName() ? " in-name" : "");
  }
}
