package io.tradewire.parser.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.ULocale;
import io.tradewire.parser.examples.ExampleRunner;
import io.tradewire.parser.examples.TestDocuments;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.mention.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartyRecogniserTest {
  private static final Lexicon LEXICON = new Lexicon();
  private static final PartyRecogniser PARTIES = PartyRecogniser.of(LEXICON, "en");

  @Test
  void readsItsExamples() {
    ExampleRunner.check("en", "parties", LEXICON, PARTIES::find, PartyRecogniserTest::reading);
  }

  @Test
  void knowsTheCldrNameOfEveryIsoCountry() {
    for (String code : ULocale.getISOCountries()) {
      String name = new ULocale("", code).getDisplayCountry(ULocale.ENGLISH);
      List<Party> found = PARTIES.find(TestDocuments.of("Trade with " + name + " grew.", LEXICON));
      assertEquals(List.of(code), found.stream().map(Party::code).toList(), name);
    }
  }

  private static String reading(Party party) {
    return party.form()
        + (party.code() == null ? "" : " " + party.code())
        + (party.possessive() ? " possessive" : "")
        + (party.inName() ? " in-name" : "");
  }
}
