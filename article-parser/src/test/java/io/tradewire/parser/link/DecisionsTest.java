package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tradewire.parser.link.Notes.Note;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Weights;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a question's evidence is worth, and where it errs. */
class DecisionsTest {

  private final Space space = new Space("weather");
  private final int clouds = space.feature("clouds");

  @Test
  void rightOnesAndTheLossAreOfAllThatWereNoted() {
    Weights weights = new Weights(new double[] {Math.log(3)});
    List<Note> notes = List.of(note("a", true), note("b", false));
    assertEquals(
        "weather                  2        1  0.5000  0.8370\n",
        new Decisions(space, weights, notes).line().replace("\r", ""));
  }

  @Test
  void wrongOnesSayWhatWasChosenAndWhatIsRight() {
    Weights weights = new Weights(new double[] {Math.log(3)});
    List<Note> notes = List.of(note("a", true), note("b", false));
    assertEquals(
        """
        b
           It was [[7]] degrees.
           chosen rain (0.75)
           right  sun
        """,
        new Decisions(space, weights, notes).wrong().replace("\r", ""));
  }

  @Test
  void everyDecisionIsNotedWithTheNumberThatItIsAbout() throws IOException {
    String article =
        """
        {"id": "wool", "text": "Chile sold wool. Its exports reached $12 million in 2021.",
         "figures": [{"indicator": "exports", "reporter": "CL", "value": 12000000, "unit": "USD",
                      "also": [], "bound": "exact", "period": "2021-01-01/2021-12-31",
                      "status": "actual", "scope": "wool", "quote": "$12 million"}]}""";
    Gold.Article gold = Gold.article(new ObjectMapper().readTree(article));
    var notes = new Training().notes(List.of(gold, gold));
    for (Space one : List.of(Indicators.SPACE, Topics.SPACE, Parties.SPACE, Periods.SPACE)) {
      assertEquals(2, notes.get(one).size(), one::name);
      assertEquals("wool", notes.get(one).get(0).article());
      assertEquals(
          "Its exports reached [[$12 million]] in 2021.", notes.get(one).get(1).sentence());
    }
    assertEquals("", notes.get(Home.SPACE).get(0).sentence());
    assertEquals(List.of(), notes.get(Numbers.SPACE));
  }

  private Note note(String article, boolean rain) {
    Choice<String> choice = new Choice<>();
    choice.add("rain").add(clouds);
    choice.add("sun");
    boolean[] right = {rain, !rain};
    return new Note(article, "It was [[7]] degrees.", new Example(choice, right, article));
  }
}
