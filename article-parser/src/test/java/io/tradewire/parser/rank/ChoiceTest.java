package io.tradewire.parser.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private final Space space = new Space("test");
  private final int near = space.feature("near");
  private final Template side = space.template("side", new Axis(List.of("before", "behind")));

  @Test
  void theCandidateWithTheHighestScoreWins() {
    Choice<String> choice = new Choice<>();
    choice.add("far");
    choice.add("near").add(near);
    Decision<String> decision = choice.decide(weights(Math.log(3), 0, 0));
    assertEquals("near", decision.chosen());
    assertEquals(0.75, decision.probability(), 1e-9);
  }

  @Test
  void candidatesThatMeanTheSameAddUp() {
    Choice<String> choice = new Choice<>(word -> word.charAt(0));
    choice.add("a1");
    choice.add("a2");
    choice.add("b").add(near);
    Decision<String> decision = choice.decide(weights(Math.log(1.5), 0, 0));
    assertEquals("a1", decision.chosen());
    assertEquals(2 / 3.5, decision.probability(), 1e-9);
  }

  @Test
  void nothingIsChosenOnlyWhereAllElseIsLessLikelyThanItMustBe() {
    assertEquals("some", orNothing(1.1));
    assertEquals("nothing", orNothing(1.5));
  }

  /** What is chosen where nothing is so many times as likely as something. */
  private String orNothing(double times) {
    Choice<String> choice = new Choice<>();
    choice.add("nothing").add(near);
    choice.add("some");
    return choice.decide(weights(Math.log(times), 0, 0), "nothing"::equals, 0.45).chosen();
  }

  @Test
  void templatesNameTheirValues() {
    assertEquals("side=behind", space.nameOf(side.at(1)));
    assertThrows(IndexOutOfBoundsException.class, () -> side.at(2));
  }

  private Weights weights(double... values) {
    return new Weights(values);
  }
}
