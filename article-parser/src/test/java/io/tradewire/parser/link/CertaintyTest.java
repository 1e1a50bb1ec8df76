package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Figure;
import io.tradewire.parser.RawArticle;
import io.tradewire.parser.english.English;
import io.tradewire.parser.explain.UnusedNumber;
import io.tradewire.parser.rank.Calibration;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Space;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A number of which it is too unsure what it counts is no figure, and says so. */
class CertaintyTest {
  private static final English ENGLISH = English.load();
  private static final String TEXT = "Kenya's exports to Italy were $40 million in 2023.";

  /** Decides as the parser does, but is as sure of its indicators as told. */
  private record Hesitant(Judge judge, double probability) implements Judge {
    @Override
    public void begin(Draft draft) {
      judge.begin(draft);
    }

    @Override
    public <C> Decision<C> decide(Space space, Choice<C> choice, Draft draft) {
      Decision<C> decision = judge.decide(space, choice, draft);
      double sure = space == Indicators.SPACE ? probability : 1;
      return new Decision<>(decision.chosen(), sure, decision.position());
    }
  }

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

  private static Linked linked(double probability) {
    Judge judge = new Hesitant(TrainedJudge.load("en", "first"), probability);
    Certainty certainty = new Certainty(Calibration.identity(), 0.45);
    Linker linker = new Linker(Filter.NONE, judge, null, Settled.NOTHING, certainty);
    return ENGLISH.link(ENGLISH.read(TEXT), RawArticle.of(TEXT), linker);
  }
}
