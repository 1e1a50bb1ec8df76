package io.tradewire.parser.link;

import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The examples that one reading of annotated articles gives, kept apart by parts of articles. */
final class Examples {
  private final List<Gold.Article> articles;
  private final List<Map<Space, List<Example>>> right = new ArrayList<>();
  private final Map<Space, List<Example>> own = Teacher.noExamples();

  Examples(List<Gold.Article> articles) {
    this.articles = articles;
    for (int part = 0; part < Training.PARTS; part++) {
      right.add(Teacher.noExamples());
    }
  }

  /** The articles of a part. An article that is given twice, to count twice, is in one part. */
  List<Gold.Article> own(int part) {
    return articles.stream()
        .filter(article -> Math.floorMod(article.id().hashCode(), Training.PARTS) == part)
        .toList();
  }

  /** A teacher who goes on with the right answers. */
  Teacher right(Gold.Article article, int part) {
    return new Teacher(article, noWeights(), right.get(part), true);
  }

  /** A teacher who goes on with what the weights say. */
  Teacher own(Gold.Article article, Map<Space, Weights> weights) {
    return new Teacher(article, weights, own, false);
  }

  /** The examples with right history of all other parts. */
  Map<Space, List<Example>> rightOfOthers(int part) {
    Map<Space, List<Example>> examples = Teacher.noExamples();
    for (int other = 0; other < Training.PARTS; other++) {
      if (other != part) {
        add(examples, right.get(other));
      }
    }
    return examples;
  }

  /** All examples. */
  Map<Space, List<Example>> all() {
    Map<Space, List<Example>> examples = Teacher.noExamples();
    right.forEach(part -> add(examples, part));
    add(examples, own);
    return examples;
  }

  private static void add(Map<Space, List<Example>> to, Map<Space, List<Example>> from) {
    from.forEach((space, list) -> to.get(space).addAll(list));
  }

  /** Weights of all decisions that know nothing. */
  static Map<Space, Weights> noWeights() {
    Map<Space, Weights> weights = new HashMap<>();
    TrainedJudge.SPACES.forEach(space -> weights.put(space, new Weights(new double[space.size()])));
    return weights;
  }
}
