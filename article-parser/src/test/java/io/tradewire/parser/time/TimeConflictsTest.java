package io.tradewire.parser.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.ExampleFile;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.examples.Example;
import io.tradewire.parser.examples.TestDocuments;
import io.tradewire.parser.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Two rules that read the same words differently must be ranked by name in {@code
 * time-precedence.tsv}, and {@link TimeRules} must keep to that order.
 */
class TimeConflictsTest {
  private static final Lexicon LEXICON = new Lexicon();
  private static final TimeWords WORDS = words();
  private static final Anchor ANCHOR = Anchor.of(LocalDate.of(2021, 11, 3));

  @Test
  void everyConflictIsRanked() {
    Set<String> ranked =
        ExampleFile.read("time-precedence").stream()
            .map(cells -> cells.get(0) + " over " + cells.get(1))
            .collect(Collectors.toSet());
    Map<String, String> unranked = new TreeMap<>();
    for (Example example : Example.read("en", "times")) {
      Document document = TestDocuments.of(example.text(), LEXICON);
      TimeText text = new TimeText(document.tokens(), WORDS);
      for (int at = 0; at < text.size(); at++) {
        List<Core> cores = read(text, at);
        for (int i = 0; i < cores.size(); i++) {
          for (int j = i + 1; j < cores.size(); j++) {
            String order = cores.get(i).rule() + " over " + cores.get(j).rule();
            if (conflict(cores.get(i), cores.get(j)) && !ranked.contains(order)) {
              unranked.put(order, example.text());
            }
          }
        }
      }
    }
    assertEquals(Map.of(), unranked, "the first is read, but no table says so");
  }

  private static TimeWords words() {
    TimeRecogniser.of(LEXICON, "en");
    return new TimeWords(LEXICON, "en");
  }

  private static List<Core> read(TimeText text, int at) {
    List<Core> cores = new ArrayList<>();
    for (TimeRule rule : text.rules(at)) {
      Core core = rule.read(text, at, ANCHOR);
      if (core != null) {
        cores.add(core);
      }
    }
    return cores;
  }

  private static boolean conflict(Core one, Core other) {
    boolean span = one.from() == other.from() && one.to() == other.to();
    return span && !one.rule().equals(other.rule()) && !one.equals(other.named(one.rule()));
  }
}
