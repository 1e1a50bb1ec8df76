package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Figure;
import io.tradewire.parser.RawArticle;
import io.tradewire.parser.english.English;
import io.tradewire.parser.explain.UnusedNumber;
import io.tradewire.parser.rank.Calibration;
import io.tradewire.parser.rank.Space;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A number of which it is too unsure what it counts is no figure, and says so. */
class CertaintyTest {
  private static final English ENGLISH = English.load();
  private static final String TEXT = "Kenya's exports to Italy were $40 million in 2023.";

  @Test
  void aFigureThatIsSureEnoughIsStated() {
    Linked linked = linked(0.45);
    assertEquals(List.of(0.45), linked.figures().stream().map(Figure::confidence).toList());
    assertEquals(List.of(), linked.explanation().unused());
  }

  @Test
  void aFigureBelowIsLeftOutAndExplained() {
    Linked linked = linked(0.44);
    assertEquals(List.of(), linked.figures());
    UnusedNumber unused = linked.explanation().unused().get(0);
    assertEquals("$40 million", unused.text());
    assertEquals("too unsure whether it is exports", unused.reason());
    assertEquals(0.56, unused.probability(), 1e-9);
  }

  /** Decides as the parser does, but is only so sure of its indicators. */
  private static Linked linked(double probability) {
    Judge hesitant =
        new DeputyJudge() {
          @Override
          double probability(Space space, Draft draft, double ignored) {
            return space == Indicators.SPACE ? probability : 1;
          }
        };
    Certainty certainty = new Certainty(Calibration.identity(), 0.45);
    Linker linker = new Linker(Filter.NONE, hesitant, certainty);
    return ENGLISH.link(ENGLISH.read(TEXT), RawArticle.of(TEXT), linker);
  }
}
