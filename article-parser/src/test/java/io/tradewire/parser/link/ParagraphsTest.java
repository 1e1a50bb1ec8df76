package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.english.English;
import io.tradewire.parser.time.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far back figures are. */
class ParagraphsTest {
  private static final English ENGLISH = English.load();

  @Test
  void distanceGrowsWithSentencesAndParagraphs() {
    List<Scene> scenes =
        scenes(
            "Exports were $1 million, not $2 million. Imports were $3 million."
                + " Cheese alone brought $4 million.\n\nFish brought $5 million.");
    Paragraphs paragraphs = new Paragraphs();
    Draft first = Scenes.draft(scenes.get(0), 0);
    paragraphs.enter(scenes.get(0));
    assertEquals(0, paragraphs.distance(Scenes.draft(scenes.get(0), 1), first));
    paragraphs.enter(scenes.get(1));
    assertEquals(1, paragraphs.distance(Scenes.draft(scenes.get(1), 0), first));
    paragraphs.enter(scenes.get(2));
    Draft third = Scenes.draft(scenes.get(2), 0);
    assertEquals(3, paragraphs.distance(third, first));
    paragraphs.enter(scenes.get(3));
    Draft last = Scenes.draft(scenes.get(3), 0);
    assertEquals(2, paragraphs.distance(last, third));
    assertEquals(4, paragraphs.distance(last, first));
  }

  private static List<Scene> scenes(String text) {
    Findings found = ENGLISH.findings(ENGLISH.clues(ENGLISH.read(text)), Anchor.ofYear(2020));
    List<Scene> scenes = new ArrayList<>();
    for (var span : found.document().sentences()) {
      scenes.add(new Scene(found.document(), found.mentions(), scenes.size(), span, null));
    }
    return scenes;
  }
}
