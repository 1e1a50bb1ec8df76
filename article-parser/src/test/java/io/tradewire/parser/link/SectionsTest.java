package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.document.DocumentReader;
import io.tradewire.parser.examples.TestDocuments;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.party.PartyRecogniser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words put a country at the head of a digest's item. */
class SectionsTest {
  private static final Lexicon LEXICON = new Lexicon();
  private static final PartyRecogniser PARTIES;

  static {
    DocumentReader.LEXICONS.forEach(name -> LEXICON.load("en", name));
    Linker.LEXICONS.forEach(name -> LEXICON.load("en", name));
    PARTIES = PartyRecogniser.of(LEXICON, "en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UKRAINE: Traders had moved much grain.     | UA",
        "Hungary.                                   | HU",
        "* Bulgaria - In four months it grew.       | BG",
        "IRAQ exported more oil.                    | IQ",
        "Iraq exported more oil.                    |",
        "Bulgaria-based firms exported more.        |",
        "Exports to UKRAINE: hardly any.            |",
        "USA exported more.                         |"
      })
  void headsAnItemOrNot(String sentence, String code) {
    Document document = TestDocuments.of(sentence.strip(), LEXICON);
    List<Party> parties = PARTIES.find(document);
    Mentions mentions =
        new Mentions(
            List.of(),
            List.of(),
            parties,
            new Lazy<>(List::of),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Party head = Sections.head(new Scene(document, mentions, 0, document.sentences().get(0), null));
    assertEquals(code, head == null ? null : head.code());
  }
}
