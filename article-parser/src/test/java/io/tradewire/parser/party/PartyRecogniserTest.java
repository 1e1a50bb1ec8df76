package io.tradewire.parser.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.ULocale;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.examples.ExampleRunner;
import io.tradewire.parser.examples.TestDocuments;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.region.RegionRecogniser;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

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
