package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.english.English;
import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.time.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What most figures of an article are limited to. */
class LimitationTest {
  private static final English ENGLISH = English.load();
  private static final String TEXT =
      "Bavaria sold machinery for 9 billion euros. Saxony sold cars, and Bavaria steel. The orders"
          + " for machinery rose. Hesse, Bremen and Berlin sold nothing.";

  /** Chooses the last candidate, and notes which there were. */
  private static final class Last implements Judge {
    private final List<Object> candidates = new ArrayList<>();

    @Override
    public void begin(Draft draft) {
      throw new AssertionError("it is decided about no number");
    }

    @Override
    public <C> Decision<C> decide(Space space, Choice<C> choice, Draft draft) {
      IntStream.range(0, choice.size())
          .mapToObj(i -> ((Limitation.Candidate) choice.candidate(i)).name())
          .forEach(candidates::add);
      int last = choice.size() - 1;
      return new Decision<>(choice.candidate(last), 0.8, last);
    }
  }

  @Test
  void theRegionsNamedMostAreConsideredAndNone() {
    Last judge = new Last();
    Limitation region = decide(Limitation.Kind.REGION, judge);
    assertEquals(Arrays.asList(null, "Bavaria", "Saxony", "Hesse", "Bremen"), judge.candidates);
    assertEquals(new Limitation("Bremen", 0.8), region);
  }

  @Test
  void soAreTheSectors() {
    Last judge = new Last();
    decide(Limitation.Kind.SCOPE, judge);
    assertEquals(Arrays.asList(null, "machinery", "cars", "steel"), judge.candidates);
  }

  @ParameterizedTest
  @CsvSource({
    "Bavaria, 0.95, Bavaria, 8",
    "Bavaria, 0.8, Bavaria, 7",
    "Bavaria, 0.5, Bavaria, 6",
    "Bavaria, 0.95, Saxony, 5",
    "Bavaria, 0.95, , 5",
    ", 0.95, , 8",
    ", 0.95, Saxony, 2",
    ", 0.5, Saxony, 0"
  })
  void howSureItIsIsToldFromWhatItIs(String meaning, double probability, String other, int fits) {
    assertEquals(fits, new Limitation(meaning, probability).fits(other));
  }

  private static <M extends Mention> Limitation decide(Limitation.Kind<M> kind, Judge judge) {
    Outline article = outline();
    return Limitation.decide(kind, kind.theme(article), article, judge);
  }

  private static Outline outline() {
    Findings body = ENGLISH.findings(ENGLISH.clues(ENGLISH.read(TEXT)), Anchor.ofYear(2024));
    List<Scene> scenes =
        body.document().sentences().stream()
            .map(span -> new Scene(body.document(), body.mentions(), 0, span, null))
            .toList();
    return new Outline(Cast.of(null, scenes, body.mentions(), 0), null, scenes, null);
  }
}
