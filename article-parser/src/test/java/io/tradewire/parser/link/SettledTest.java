package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.RawArticle;
import io.tradewire.parser.english.English;
import io.tradewire.parser.rank.Calibration;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** What the first reading was sure of is not asked again, unless what it came from has changed. */
class SettledTest {
  private static final English ENGLISH = English.load();
  private static final String TEXT =
      "Kenya's tea exports were $40 million in 2023. Exports to Italy came to $9 million.";

  /** The first reading: decides as the parser does, and is as sure as it is told. */
  private static final class Sure extends DeputyJudge {
    private final BiPredicate<Space, String> sure;

    Sure(BiPredicate<Space, String> sure) {
      this.sure = sure;
    }

    @Override
    double probability(Space space, Draft draft, double probability) {
      return sure.test(space, number(draft)) ? 1 : 0.5;
    }
  }

  /** The second reading: notes what it is asked, and finds no period. */
  private static final class Second extends DeputyJudge {
    private final List<String> asked = new ArrayList<>();

    @Override
    void hear(Space space, Choice<?> choice, Draft draft) {
      asked.add(space.name() + " of " + number(draft));
    }

    @Override
    int position(Space space, Choice<?> choice, int position) {
      return space == Periods.SPACE ? 0 : position;
    }

    @Override
    double probability(Space space, Draft draft, double probability) {
      return 1;
    }
  }

  @Test
  void whatIsSureIsNotAskedAgain() {
    assertEquals(List.of(), asked((space, number) -> true));
  }

  @Test
  void whatIsUnsureIsAskedAgain() {
    assertEquals(
        List.of("article-scope of the article", "scope of $9 million"),
        asked((space, number) -> space != Topics.SPACE || number.equals("$40 million")));
  }

  @Test
  void whatMayHaveBeenCarriedOverFromAChangedFigureIsAskedAgain() {
    assertEquals(
        List.of("period of $40 million", "period of $9 million"),
        asked((space, number) -> space != Periods.SPACE || number.equals("$9 million")));
  }

  private static List<String> asked(BiPredicate<Space, String> sure) {
    Second second = new Second();
    Certainty certainty = Certainty.any(Calibration.identity());
    Linker linker = new Linker(Filter.NONE, new Sure(sure), second, new Settled(0.95), certainty);
    assertEquals(2, ENGLISH.link(ENGLISH.read(TEXT), RawArticle.of(TEXT), linker).figures().size());
    return second.asked;
  }

  private static String number(Draft draft) {
    return draft == null ? "the article" : draft.scene.tokens.text(draft.anchor());
  }
}
