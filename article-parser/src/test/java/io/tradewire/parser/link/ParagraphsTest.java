package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences stand in one paragraph, and how far back figures are. */
class ParagraphsTest {

  /** Behind empty lines, with lines set in, and with any line where no sentence runs on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exports rose. Imports\nfell.\n\nTrade grew.\n\nFreight fell. Output\nrose.",
        "    Exports rose. Imports\nfell.\n    Trade grew.\n    Freight fell.\nOutput rose.",
        "Exports rose. Imports fell.\nTrade grew.\nFreight fell. Output rose."
      })
  void paragraphsBegin(String text) {
    List<Scene> scenes = Scenes.of(text);
    Paragraphs paragraphs = Paragraphs.of(scenes);
    assertEquals(
        List.of(true, false, true, true, false),
        scenes.stream().map(paragraphs::isOpened).toList());
  }

  /** Also of sentences that are part of a long text. */
  @Test
  void thoseThatBeginBetweenTwoSentencesAreCounted() {
    List<Scene> text =
        Scenes.of(
            "Trade.\n\nExports rose. Imports fell.\n\nTrade grew.\nFreight fell. Output rose.");
    List<Scene> scenes = text.subList(1, text.size());
    Paragraphs paragraphs = Paragraphs.of(scenes);
    assertEquals(0, paragraphs.between(scenes.get(0), scenes.get(1)));
    assertEquals(1, paragraphs.between(scenes.get(1), scenes.get(2)));
    assertEquals(2, paragraphs.between(scenes.get(0), scenes.get(4)));
    assertEquals(0, paragraphs.between(scenes.get(3), scenes.get(4)));
  }

  @Test
  void distanceGrowsWithSentencesAndParagraphs() {
    List<Scene> scenes =
        Scenes.of(
            "Exports were $1 million, not $2 million. Imports were $3 million."
                + " Cheese alone brought $4 million.\n\nFish brought $5 million.");
    Paragraphs paragraphs = Paragraphs.of(scenes);
    Draft first = Scenes.draft(scenes.get(0), 0);
    Draft third = Scenes.draft(scenes.get(2), 0);
    Draft last = Scenes.draft(scenes.get(3), 0);
    assertEquals(0, paragraphs.distance(Scenes.draft(scenes.get(0), 1), first));
    assertEquals(1, paragraphs.distance(Scenes.draft(scenes.get(1), 0), first));
    assertEquals(3, paragraphs.distance(third, first));
    assertEquals(2, paragraphs.distance(last, third));
    assertEquals(4, paragraphs.distance(last, first));
  }
}
