package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.mention.Mention;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What most figures of an article are limited to. */
class LimitationTest {
  private static final String TEXT =
      "Bavaria sold machinery for 9 billion euros. Saxony sold cars, and Bavaria steel. The orders"
          + " for machinery rose. Hesse, Bremen and Berlin sold nothing.";

  @Test
  void theRegionsNamedMostAreConsideredAndNone() {
    LastOfAll<Limitation.Candidate> judge = judge();
    Limitation region = decide(Limitation.Kind.REGION, judge);
    assertEquals(Arrays.asList(null, "Bavaria", "Saxony", "Hesse", "Bremen"), judge.candidates);
    assertEquals(new Limitation("Bremen", 0.8), region);
  }

  @Test
  void soAreTheSectors() {
    LastOfAll<Limitation.Candidate> judge = judge();
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

  @ParameterizedTest
  @CsvSource({"2, 2", "3, 9", "5, 11", "6, 6", "8, 8"})
  void anotherSectorMayBeOfItsBranch(int fits, int ofKin) {
    assertEquals(ofKin, Limitation.ofKin(fits));
  }

  private static LastOfAll<Limitation.Candidate> judge() {
    return new LastOfAll<>(Limitation.Candidate.class, Limitation.Candidate::name);
  }

  private static <M extends Mention> Limitation decide(Limitation.Kind<M> kind, Judge judge) {
    Outline article = Scenes.outline(TEXT);
    return Limitation.decide(kind, kind.theme(article), article, judge);
  }
}
