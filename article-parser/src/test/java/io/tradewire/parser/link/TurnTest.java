package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the last number of a text lies to its first figure by paragraphs. */
class TurnTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exports were $5 million and imports $6 million.                | SAME_SENTENCE
          Exports were $5 million. Imports were $6 million.              | SAME_PARAGRAPH
          Exports were $5 million./Imports were $6 million.              | OPENS_NEXT
          Exports were/$5 million./Imports were $6 million.              | SAME_PARAGRAPH
          Exports were $5 million.//Imports were $6 million.             | OPENS_NEXT
          Exports were $5 million./    Imports were $6 million.          | OPENS_NEXT
          Exports were $5 million.//He left.//Imports were $6 million.   | OPENS_LATER
          Exports were $5 million.//He left. Imports were $6 million.    | INSIDE_LATER
          Exports were $5 million. He left.//Imports were $6 million.    | OPENS_NEXT
          """)
  void turnsByParagraphs(String text, Turn turn) {
    List<Scene> scenes = Scenes.of(text.replace('/', '\n'));
    Draft first = Scenes.draft(scenes.get(0), 0);
    int end = scenes.size() - 1;
    Scene own = scenes.get(end);
    Draft draft = Scenes.draft(own, own.quantities.size() - 1);
    assertEquals(turn, Turn.of(draft, first, Paragraphs.of(scenes)));
  }

  @Test
  void beginsWithTheFirstFigure() {
    List<Scene> scenes = Scenes.of("Exports were $5 million.");
    Draft draft = Scenes.draft(scenes.get(0), 0);
    assertEquals(Turn.BEGINS, Turn.of(draft, null, Paragraphs.of(scenes)));
  }
}
