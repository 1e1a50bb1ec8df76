package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.english.English;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.time.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sentences stand in one paragraph. */
class ParagraphsTest {
  private static final English ENGLISH = English.load();
  private static final int FIRST = 7;

  @Test
  void paragraphsBeginWithALine() {
    List<Scene> scenes =
        scenes("Exports rose. Imports fell.\n\nTrade grew.\nFreight fell. Output rose.");
    List<Boolean> opened = scenes.stream().map(Paragraphs::isOpened).toList();
    assertEquals(List.of(true, false, true, true, false), opened);
  }

  @Test
  void thoseThatBeginBetweenTwoSentencesAreCounted() {
    List<Scene> scenes =
        scenes("Exports rose. Imports fell.\n\nTrade grew.\nFreight fell. Output rose.");
    Paragraphs paragraphs = Paragraphs.of(scenes);
    assertEquals(0, paragraphs.between(scenes.get(0), scenes.get(1)));
    assertEquals(1, paragraphs.between(scenes.get(1), scenes.get(2)));
    assertEquals(2, paragraphs.between(scenes.get(0), scenes.get(4)));
    assertEquals(0, paragraphs.between(scenes.get(3), scenes.get(4)));
  }

  /** Numbered as in a later part of a long text. */
  private static List<Scene> scenes(String text) {
    Findings found = ENGLISH.findings(ENGLISH.clues(ENGLISH.read(text)), Anchor.ofYear(2020));
    List<Scene> scenes = new ArrayList<>();
    for (Span sentence : found.document().sentences()) {
      int index = FIRST + scenes.size();
      scenes.add(new Scene(found.document(), found.mentions(), index, sentence, null));
    }
    return scenes;
  }
}
