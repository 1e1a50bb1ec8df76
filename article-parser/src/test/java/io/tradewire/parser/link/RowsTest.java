package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.RawArticle;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Stem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What several hands write is learned, what one writes often is not. */
class RowsTest {
  private final Space space = new Space("weather");
  private final WordTemplate beside = space.words("word-beside", Axis.upTo(0));

  @Test
  void aWordOfThreeHandsIsLearnedHoweverSeldomTheyUseIt() {
    assertEquals(1, words("ledgers-kz-2019", "podiums-br-steel", "columns-fr"));
  }

  @Test
  void aWordOfTwoHandsIsLeftOutHoweverOftenTheyUseIt() {
    assertEquals(0, words("ledgers-kz-2019", "ledgers-uz-2020", "ledgers-tj", "podiums-br-steel"));
  }

  /** An agency has many hands, and its articles are only numbered. */
  @Test
  void eachNumberedArticleIsOfAnotherHand() {
    assertEquals(1, words("wire-1", "wire-20", "wire-300"));
    assertEquals(0, words("wire-1", "wire-20", "wire-20"));
  }

  /** How many words are learned where each of some articles has the same. */
  private int words(String... ids) {
    Rows rows = new Rows(space, Stream.of(ids).map(this::example).toList(), 1);
    return rows.size() - space.size();
  }

  private Example example(String id) {
    Choice<String> choice = new Choice<>();
    choice.add("rain").add(beside.at(0, Stem.hash("umbrella")));
    choice.add("sun");
    Gold.Article article =
        new Gold.Article(id, new RawArticle(id, "", null, null, null, null), List.of());
    return new Example(choice, new boolean[] {true, false}, article.hand());
  }
}
