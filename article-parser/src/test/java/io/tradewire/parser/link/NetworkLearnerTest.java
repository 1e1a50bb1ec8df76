package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Weights;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkLearnerTest {
  private static final int TIMES = 300;

  private final Space space = new Space("either");
  private final int always = space.feature("always");
  private final int left = space.feature("left");
  private final int right = space.feature("right");

  /** Either, but not both: no sum of two weights says so. */
  @Test
  void featuresThatMeanSomethingElseTogetherAreLearned() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      for (int both = 0; both < 4; both++) {
        boolean either = both == 1 || both == 2;
        examples.add(new Example(choice(both), new boolean[] {either, !either}, ""));
      }
    }
    Weights weights = Ensemble.fit(space, new Rows(space, examples, 1)).weights();
    for (int both = 0; both < 4; both++) {
      boolean either = both == 1 || both == 2;
      assertEquals(either, choice(both).decide(weights).chosen(), "both = " + both);
    }
  }

  private Choice<Boolean> choice(int both) {
    Choice<Boolean> choice = new Choice<>();
    Features yes = choice.add(true).add(always);
    yes.addIf((both & 1) != 0, left).addIf((both & 2) != 0, right);
    choice.add(false);
    return choice;
  }
}
