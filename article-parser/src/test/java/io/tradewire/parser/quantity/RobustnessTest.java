package io.tradewire.parser.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.document.DocumentReader;
import io.tradewire.parser.examples.Corpus;
import io.tradewire.parser.header.Cities;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.party.PartyRecogniser;
import io.tradewire.parser.text.Span;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No text makes reading throw, loop, or take more than linear time. */
class RobustnessTest {
  private static final Lexicon LEXICON = new Lexicon();
  private static final QuantityRecogniser NUMBERS = numbers();

  private static final List<String> PIECES =
      List.of(
          "7",
          "$",
          "1,1,1,",
          "\n",
          "1 000 ",
          "million ",
          "one ",
          "half a ",
          "and ",
          "(",
          "- ",
          "5% ",
          "by ",
          "of ",
          "rose ",
          "projects ",
          "from 1 to ",
          "date 2021-01-01 ",
          "(Corrects ",
          "&amp;",
          "\"",
          ".",
          "A. ",
          "MINSK, ",
          "1/2 ",
          "US $",
          "per cent ",
          "times ",
          "\t5",
          "K",
          "\u00ad");

  private static QuantityRecogniser numbers() {
    DocumentReader.LEXICONS.forEach(name -> LEXICON.load("en", name));
    Cities.addTo(LEXICON, "en");
    PartyRecogniser.of(LEXICON, "en");
    return QuantityRecogniser.of(LEXICON, "en");
  }

  /** Four times the text may take about four times as long; squares would take sixteen times. */
  @TestFactory
  List<DynamicTest> takesLinearTime() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String piece : PIECES) {
      tests.add(
          DynamicTest.dynamicTest(
              "repeats of \"" + piece.replace("\n", "\\n") + "\"",
              () -> {
                String small = piece.repeat(50_000 / piece.length());
                String large = piece.repeat(200_000 / piece.length());
                time(small);
                long shorter = Math.min(time(small), time(small));
                long longer = Math.min(time(large), time(large));
                assertTrue(
                    longer < 10 * shorter + 50_000_000,
                    () -> "50 kB in " + shorter + " ns, 200 kB in " + longer);
              }));
    }
    return tests;
  }

  private static long time(String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    NUMBERS.find(DocumentReader.read(text, LEXICON));
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  @Test
  void readsAnyMixOfPieces() {
    Random random = new Random(11);
    List<String> words = new ArrayList<>(PIECES);
    for (String text : Corpus.texts()) {
      words.addAll(List.of(text.split("(?<=\\s)")));
    }
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(words.get(random.nextInt(words.size())));
      }
      check(text.toString());
    }
  }

  @Test
  void readsTheCorpusCutAnywhere() {
    Random random = new Random(13);
    for (String text : Corpus.texts()) {
      int from = random.nextInt(text.length());
      check(text.substring(from));
      check(text.substring(0, from));
    }
  }

  private static void check(String text) {
    Document document = DocumentReader.read(text, LEXICON);
    int behind = 0;
    for (Span sentence : document.sentences()) {
      assertTrue(sentence.from() >= behind, text);
      behind = sentence.to();
    }
    assertTrue(behind <= document.tokens().size(), text);
    QuantityMentions found = NUMBERS.find(document);
    for (Quantity quantity : found.quantities()) {
      assertInside(document, quantity.span(), text);
      assertInside(document, quantity.lead(), text);
      assertEquals(
          document.sentenceOf(quantity.span().from()),
          document.sentenceOf(quantity.span().to() - 1),
          text);
    }
    for (Percentage percentage : found.percentages()) {
      assertInside(document, percentage.span(), text);
      assertTrue(percentage.span().contains(percentage.number()), text);
    }
  }

  private static void assertInside(Document document, Span span, String text) {
    assertTrue(span.to() <= document.tokens().size(), text);
  }
}
