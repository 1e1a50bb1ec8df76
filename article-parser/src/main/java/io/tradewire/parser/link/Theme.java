package io.tradewire.parser.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What an article keeps speaking of: of all things of one kind that it names, the one that stands
 * out, by title, opening and number of mentions.
 *
 * @param leader null if nothing is named
 * @param mentions the first of each thing, in the order of the text
 * @param weights of the things, by what makes two mentions the same
 * @param total of all weights
 */
record Theme<M>(
    M leader,
    Map<Object, M> mentions,
    Map<Object, Double> weights,
    double total,
    Function<M, Object> same) {
  private static final double TITLE = 3;
  private static final double OPENING = 2;

  /** How much of all that is named a thing is: not named, below a fifth, a half, nearly all. */
  static final int SHARES = 4;

  /** Weighs the mentions of one kind. */
  static <M> Theme<M> of(
      Scene title,
      List<Scene> scenes,
      Function<Scene, List<M>> mentions,
      Function<M, Object> same) {
    Map<Object, Double> weights = new HashMap<>();
    Map<Object, M> first = new LinkedHashMap<>();
    M leader = null;
    double highest = 0;
    double total = 0;
    for (int i = title == null ? 0 : -1; i < scenes.size(); i++) {
      double weight = i < 0 ? TITLE : i == 0 ? OPENING : 1;
      for (M mention : mentions.apply(i < 0 ? title : scenes.get(i))) {
        total += weight;
        first.putIfAbsent(same.apply(mention), mention);
        double sum = weights.merge(same.apply(mention), weight, Double::sum);
        if (sum > highest) {
          highest = sum;
          leader = mention;
        }
      }
    }
    return new Theme<>(leader, first, weights, total, same);
  }

  /** So many of the things named, those named most first; the first mention of each. */
  List<M> most(int number) {
    return mentions.values().stream()
        .sorted(Comparator.comparingDouble((M mention) -> -weights.get(same.apply(mention))))
        .limit(number)
        .toList();
  }

  /** How much of the theme a mention is, in {@link #SHARES} + 1 steps; 0 for none. */
  int share(M mention) {
    if (mention == null) {
      return 0;
    }
    double share = weights.getOrDefault(same.apply(mention), 0.0) / Math.max(1, total);
    return share == 0 ? 0 : share < 0.2 ? 1 : share < 0.4 ? 2 : share < 0.7 ? 3 : SHARES;
  }

  /** How often the theme's leader is named: never, once or twice, up to five times, more. */
  int strength() {
    double weight = leader == null ? 0 : weights.get(same.apply(leader));
    return weight == 0 ? 0 : weight <= 2 ? 1 : weight <= 5 ? 2 : 3;
  }
}
