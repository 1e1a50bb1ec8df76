package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.english.English;
import io.tradewire.parser.rank.Space;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What training promises, beside weights that read well. */
class TrainingTest {

  /** To the last bit. */
  @Test
  void theSameArticlesGiveTheSameWeights() {
    List<Gold.Article> articles =
        Gold.read(Path.of("src/test/resources/corpus/ticker.jsonl")).subList(0, 12);
    Model one = new Training().train(articles, List.of());
    Model other = new Training().train(articles, List.of());
    assertSame(one.relevance(), other.relevance());
    for (Space space : TrainedJudge.SPACES) {
      assertSame(one.decisions().get(space), other.decisions().get(space));
    }
  }

  /** Nobody has read them, so what they say of a slot would be a guess. */
  @Test
  void silentArticlesTeachTheFiltersAlone() {
    List<Gold.Article> articles =
        Gold.read(Path.of("src/test/resources/corpus/ticker.jsonl")).subList(0, 12);
    List<Gold.Article> silent = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      silent.add(
          gold("silent-" + i, "The bank's shares closed 3 pct lower at " + (i + 40) + " dlrs."));
    }
    Model without = new Training().train(articles, List.of());
    Model with = new Training().train(articles, silent);
    for (Space space : TrainedJudge.SPACES) {
      assertSame(without.decisions().get(space), with.decisions().get(space));
    }
    English english = English.load();
    Document shares = english.read("Shares of the bank closed at 44 dlrs.");
    assertTrue(
        new Relevance(with.relevance().weights()).logOdds(shares, null)
            < new Relevance(without.relevance().weights()).logOdds(shares, null));
    assertTrue(
        new SentenceRelevance(with.sentences().weights()).logOdds(english.clues(shares), 0)
            < new SentenceRelevance(without.sentences().weights())
                .logOdds(english.clues(shares), 0));
  }

  private static Gold.Article gold(String id, String text) {
    ObjectNode article = JsonNodeFactory.instance.objectNode().put("id", id).put("text", text);
    article.putArray("figures");
    return Gold.article(article);
  }

  /** Else weights would be tried on an article that they were learned from. */
  @Test
  void anArticleGivenTwiceIsInOnePart() {
    List<Gold.Article> once = Gold.read(Path.of("src/test/resources/corpus/ticker.jsonl"));
    List<Gold.Article> twice = new ArrayList<>(once.subList(0, 40));
    twice.addAll(once.subList(5, 40));
    Map<String, Integer> parts = new HashMap<>();
    int placed = 0;
    for (int part = 0; part < Training.PARTS; part++) {
      for (Gold.Article article : new Examples(twice).own(part)) {
        parts.putIfAbsent(article.id(), part);
        assertEquals(parts.get(article.id()), part);
        placed++;
      }
    }
    assertEquals(twice.size(), placed);
  }

  private static void assertSame(Learned one, Learned other) {
    assertArrayEquals(one.values(), other.values());
    assertEquals(one.words(), other.words());
  }
}
