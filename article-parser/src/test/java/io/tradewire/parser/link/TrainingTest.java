package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.rank.Space;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Training is deterministic: the same articles give the same weights, to the last bit. */
class TrainingTest {

  @Test
  void theSameArticlesGiveTheSameWeights() {
    List<Gold.Article> articles =
        Gold.read(Path.of("src/test/resources/corpus/ticker.jsonl")).subList(0, 12);
    Model one = new Training().train(articles, List.of());
    Model other = new Training().train(articles, List.of());
    assertSame(one.relevance(), other.relevance());
    for (Space space : TrainedJudge.SPACES) {
      assertSame(one.first().get(space), other.first().get(space));
      assertSame(one.second().get(space), other.second().get(space));
    }
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
