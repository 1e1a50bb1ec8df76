package io.tradewire.parser.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.ExampleFile;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.document.DocumentReader;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.party.PartyRecogniser;
import io.tradewire.parser.quantity.QuantityRecogniser;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Stamps, headlines and datelines of all wires, and texts that only look like one. */
public class HeaderTest {

  /** What reading a document needs. */
  public static final Lexicon LEXICON = lexicon();

  private static Lexicon lexicon() {
    Lexicon lexicon = new Lexicon();
    DocumentReader.LEXICONS.forEach(name -> lexicon.load("en", name));
    Cities.addTo(lexicon, "en");
    PartyRecogniser.of(lexicon, "en");
    QuantityRecogniser.of(lexicon, "en");
    return lexicon;
  }

  @TestFactory
  List<DynamicTest> examples() {
    return ExampleFile.read("headers").stream()
        .map(row -> DynamicTest.dynamicTest(row.get(0), () -> check(row)))
        .toList();
  }

  private static void check(List<String> row) {
    Document document = DocumentReader.read(row.get(0), LEXICON);
    Header header = document.header();
    List<String> read =
        Arrays.asList(
            orDash(header.publishedOn()),
            orDash(header.day()),
            orDash(header.title()),
            orDash(header.dateline()),
            orDash(header.publisher()),
            document.tokens().text(header.body()));
    assertEquals(row.subList(1, row.size()), read);
  }

  private static String orDash(Object value) {
    return value == null ? "-" : value.toString();
  }
}
