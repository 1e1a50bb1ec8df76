package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.link.Numbers.Attachment;
import io.tradewire.parser.mention.Percentage;
import org.junit.jupiter.api.Test;

class ForerunnerTest {
  private static final Scene SCENE = Scenes.one("Exports rose by 5% to $9 million.");
  private static final Percentage PERCENTAGE = SCENE.percentages.get(0);
  private static final Draft LEVEL = Scenes.draft(SCENE, 0);

  @Test
  void inTheSentenceItIsWhatItWasJoinedTo() {
    assertEquals(new Forerunner(1, 1), Forerunner.of(new Attachment(false, null)));
    assertEquals(new Forerunner(2, 1), Forerunner.of(new Attachment(true, null)));
    assertEquals(new Forerunner(1, 2), Forerunner.of(new Attachment(false, LEVEL)));
    assertEquals(new Forerunner(2, 2), Forerunner.of(new Attachment(true, LEVEL)));
  }

  @Test
  void beforeTheSentenceItIsWhatTheLastFigureStates() {
    assertEquals(new Forerunner(0, 0), Forerunner.of((Draft) null));
    assertEquals(new Forerunner(0, 0), Forerunner.of(LEVEL));
    assertEquals(new Forerunner(3, 0), Forerunner.of(new Draft(SCENE, null, PERCENTAGE, null)));
    assertEquals(new Forerunner(4, 0), Forerunner.of(new Draft(SCENE, null, null, PERCENTAGE)));
  }
}
