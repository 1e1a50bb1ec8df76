package io.tradewire.parser.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Bound;
import io.tradewire.parser.document.DocumentReader;
import io.tradewire.parser.examples.Corpus;
import io.tradewire.parser.examples.Example;
import io.tradewire.parser.examples.ExampleRunner;
import io.tradewire.parser.examples.TestDocuments;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.party.PartyRecogniser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Numbers as the world writes them. */
class QuantityRecogniserTest {
  private static final Lexicon LEXICON = new Lexicon();
  private static final QuantityRecogniser NUMBERS = numbers();

  private static QuantityRecogniser numbers() {
    DocumentReader.LEXICONS.forEach(name -> LEXICON.load("en", name));
    PartyRecogniser.of(LEXICON, "en");
    return QuantityRecogniser.of(LEXICON, "en");
  }

  @Test
  void readsLevels() {
    ExampleRunner.check(
        "en",
        "quantities",
        LEXICON,
        document -> NUMBERS.find(document).quantities(),
        QuantityRecogniserTest::reading);
  }

  @Test
  void readsChangesAndShares() {
    ExampleRunner.check(
        "en",
        "percentages",
        LEXICON,
        document -> NUMBERS.find(document).percentages(),
        QuantityRecogniserTest::reading);
  }

  @Test
  void readsTables() {
    ExampleRunner.<Mention>check(
        "en",
        "tables",
        text -> DocumentReader.read(text, LEXICON),
        document -> {
          QuantityMentions found = NUMBERS.find(document);
          List<Mention> all = new ArrayList<>(found.quantities());
          all.addAll(found.percentages());
          return all;
        },
        mention ->
            mention instanceof Quantity quantity
                ? reading(quantity)
                : reading((Percentage) mention));
  }

  /** The same "mt" is a ton in a text that has thousands of them, whichever comes first. */
  @Test
  void mtIsWhatTheTextMeansByIt() {
    assertEquals(
        List.of("82500000 t", "353000000 t"), levels("Ports had 82.5 mt of coal, 353 mt in all."));
    assertEquals(
        List.of("82.5 t", "1204.5 t"),
        levels("They shipped 82.5 mt to Italy and 1,204.5 mt to Spain."));
  }

  private static List<String> levels(String text) {
    return NUMBERS.find(TestDocuments.of(text, LEXICON)).quantities().stream()
        .map(QuantityRecogniserTest::reading)
        .toList();
  }

  /** No rule goes without an example: whatever reads a number of the corpus is shown in a file. */
  @Test
  void showsEveryRuleThatReadsTheCorpus() {
    Set<String> shown = new TreeSet<>();
    for (String file : List.of("quantities", "percentages", "tables")) {
      Example.read("en", file).forEach(example -> shown.add(example.rule()));
    }
    Set<String> missing = new TreeSet<>();
    for (String text : Corpus.texts()) {
      QuantityMentions found = NUMBERS.find(DocumentReader.read(text, LEXICON));
      found.quantities().forEach(quantity -> missing.add(quantity.rule()));
      found.percentages().forEach(percentage -> missing.add(percentage.rule()));
    }
    missing.removeAll(shown);
    assertEquals(Set.of(), missing);
  }

  private static String reading(Quantity quantity) {
    StringBuilder reading = new StringBuilder(quantity.value().toPlainString());
    if (quantity.unit() != null) {
      reading.append(' ').append(quantity.unit());
    }
    if (quantity.unit() == null && !quantity.candidates().isEmpty()) {
      reading.append(' ').append(String.join("/", quantity.candidates()));
    }
    if (quantity.bound() != Bound.EXACT) {
      reading.append(' ').append(quantity.bound().code());
    }
    quantity
        .also()
        .forEach(
            level ->
                reading
                    .append(" also ")
                    .append(level.value().toPlainString())
                    .append(' ')
                    .append(level.unit()));
    reading.append(quantity.rate() ? " rate" : "");
    reading.append(quantity.inherited() ? " inherited" : "");
    return reading.toString();
  }

  private static String reading(Percentage percentage) {
    return percentage.reading()
        + " "
        + percentage.percent().toPlainString()
        + (percentage.bound() == Bound.EXACT ? "" : " " + percentage.bound().code());
  }
}
