package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number beside figures of lentils and of all goods. */
class TopicSizeTest {
  private static final Topic LENTILS = new Topic("lentils", null);
  private static final int NO_FIGURE = 9;

  @ParameterizedTest
  @CsvSource({
    "lentils, true, 2",
    "lentils, false, 1",
    "'', true, 1",
    "'', false, 2",
    "cheese, true, 9",
    "cheese, false, 1"
  })
  void itIsMeasuredByTheLastOfItAndTheLastOfAnother(String meaning, boolean has, int size) {
    List<Draft> figures =
        List.of(
            exports("$3 million", LENTILS),
            exports("$9 million", LENTILS),
            exports("$80 million", null));
    assertEquals(size, TopicSize.beside(exports("$2 million", null), figures, meaning, has));
  }

  @Test
  void figuresOfOtherIndicatorsAndThoseFarBackDoNotCount() {
    Draft lentils = exports("$3 million", LENTILS);
    Draft imports = exports("$4 million", null);
    imports.indicator = Indicator.IMPORTS;
    Draft number = exports("$3 million", null);
    List<Draft> near =
        List.of(lentils, imports, imports, imports, imports, imports, imports, imports);
    assertEquals(4, TopicSize.beside(number, near, "lentils", true));
    assertEquals(NO_FIGURE, TopicSize.beside(number, near, "lentils", false));
    List<Draft> far =
        List.of(lentils, imports, imports, imports, imports, imports, imports, imports, imports);
    assertEquals(NO_FIGURE, TopicSize.beside(number, far, "lentils", true));
  }

  private static Draft exports(String money, Topic scope) {
    Draft draft = Scenes.draft(Scenes.one("It was " + money + "."), 0);
    draft.indicator = Indicator.EXPORTS;
    draft.scope = scope;
    return draft;
  }
}
