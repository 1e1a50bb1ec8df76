package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.english.English;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.time.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far back figures are. */
class MemoryTest {
  private static final English ENGLISH = English.load();

  /** Chooses the first candidate. */
  private static final class First implements Judge {
    @Override
    public void begin(Draft draft) {
      throw new AssertionError("no number is weighed");
    }

    @Override
    public <C> Decision<C> decide(Space space, Choice<C> choice, Draft draft) {
      return new Decision<>(choice.candidate(0), 0.8, 0);
    }
  }

  @Test
  void distanceGrowsWithSentencesAndParagraphs() {
    List<Scene> scenes =
        scenes(
            "Exports were $1 million, not $2 million. Imports were $3 million."
                + " Cheese alone brought $4 million.\n\nFish brought $5 million.");
    Memory memory =
        new Memory(
            new Outline(
                Cast.of(null, scenes, ENGLISH.findings(clues("-"), Anchor.ofYear(2020)).mentions(), 0),
                null,
                scenes,
                null),
            new First());
    Draft first = Scenes.draft(scenes.get(0), 0);
    memory.enter(scenes.get(0));
    assertEquals(0, memory.distance(Scenes.draft(scenes.get(0), 1), first));
    memory.enter(scenes.get(1));
    assertEquals(1, memory.distance(Scenes.draft(scenes.get(1), 0), first));
    memory.enter(scenes.get(2));
    Draft third = Scenes.draft(scenes.get(2), 0);
    assertEquals(3, memory.distance(third, first));
    memory.enter(scenes.get(3));
    Draft last = Scenes.draft(scenes.get(3), 0);
    assertEquals(2, memory.distance(last, third));
    assertEquals(4, memory.distance(last, first));
  }

  private static Clues clues(String text) {
    return ENGLISH.clues(ENGLISH.read(text));
  }

  private static List<Scene> scenes(String text) {
    Findings found = ENGLISH.findings(clues(text), Anchor.ofYear(2020));
    List<Scene> scenes = new ArrayList<>();
    found
        .document()
        .sentences()
        .forEach(
            span ->
                scenes.add(new Scene(found.document(), found.mentions(), scenes.size(), span, null)));
    return scenes;
  }
}
