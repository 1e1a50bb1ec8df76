package io.tradewire.parser.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.ExampleFile;
import io.tradewire.parser.document.DocumentReader;
import io.tradewire.parser.examples.Corpus;
import io.tradewire.parser.examples.Example;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.party.PartyRecogniser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Two rules that read one percentage differently must be ranked by name in {@code
 * percentage-precedence.tsv}, and {@link PercentRules} must keep to that order. All rules are tried
 * on every number of the examples and of the corpus.
 */
class PercentConflictsTest {
  private static final String FALLBACK = "percentage.open";

  private final Map<String, String> conflicts = new TreeMap<>();
  private String text;

  @Test
  void everyConflictIsRanked() {
    collect();
    List<List<String>> ranked = ExampleFile.read("percentage-precedence");
    Map<String, String> unranked = new TreeMap<>(conflicts);
    unranked.keySet().removeIf(conflict -> isRanked(conflict, ranked));
    assertEquals(Map.of(), unranked, "the first is read, but no table says so");
  }

  @Test
  void everyRuleHasANameOfItsOwn() {
    Set<String> names = PercentRules.ALL.stream().map(PercentRule::id).collect(Collectors.toSet());
    assertEquals(PercentRules.ALL.size(), names.size());
  }

  private static boolean isRanked(String conflict, List<List<String>> ranked) {
    return ranked.stream()
        .anyMatch(
            row ->
                row.get(1).endsWith("*")
                    ? conflict.startsWith(
                        row.get(0) + " over " + row.get(1).substring(0, row.get(1).length() - 1))
                    : conflict.equals(row.get(0) + " over " + row.get(1)));
  }

  private void collect() {
    Lexicon lexicon = new Lexicon();
    DocumentReader.LEXICONS.forEach(name -> lexicon.load("en", name));
    PartyRecogniser.of(lexicon, "en");
    QuantityRecogniser numbers = QuantityRecogniser.of(lexicon, "en", this::read);
    for (String file : List.of("percentages", "quantities", "tables")) {
      for (Example example : Example.read("en", file)) {
        text = example.text();
        numbers.find(DocumentReader.read(text, lexicon));
      }
    }
    for (String article : Corpus.texts()) {
      text = article;
      numbers.find(DocumentReader.read(text, lexicon));
    }
  }

  /** Reads as always, and notes which rules that come later would have read otherwise. */
  private Percentage read(PercentWords words) {
    Percentage first = null;
    String winner = null;
    for (PercentRule rule : PercentRules.ALL) {
      Percentage read = rule.read(words);
      if (read == null || rule.id().equals(FALLBACK)) {
        continue;
      }
      if (first == null) {
        first = read;
        winner = rule.id();
      } else if (isOther(first, read) && !winner.equals(rule.id())) {
        conflicts.putIfAbsent(
            winner + " over " + rule.id(), words.tokens().text(read.span()) + " in: " + text);
      }
    }
    return first != null ? first : words.open();
  }

  private static boolean isOther(Percentage one, Percentage other) {
    return one.reading() != other.reading() || one.percent().compareTo(other.percent()) != 0;
  }
}
