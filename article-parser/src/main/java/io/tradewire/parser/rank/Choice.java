package io.tradewire.parser.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The candidates of one decision, each with its features.
 *
 * @param <C> what is chosen
 */
public final class Choice<C> {
  private final Function<C, Object> meaning;
  private final List<C> candidates = new ArrayList<>();
  private final List<Features> features = new ArrayList<>();

  /** Candidates that mean the same if they are equal. */
  public Choice() {
    this(candidate -> candidate);
  }

  /** Candidates that mean the same if a part of them is equal. */
  public Choice(Function<C, Object> meaning) {
    this.meaning = meaning;
  }

  /** Adds a candidate and returns its features, to be filled. */
  public Features add(C candidate) {
    Features added = new Features();
    candidates.add(candidate);
    features.add(added);
    return added;
  }

  /** Number of candidates. */
  public int size() {
    return candidates.size();
  }

  /** The candidate at a position. */
  public C candidate(int position) {
    return candidates.get(position);
  }

  /** The features of the candidate at a position. */
  public Features features(int position) {
    return features.get(position);
  }

  /**
   * The best group of candidates that mean the same, by the sum of their probabilities (softmax of
   * the scores), and the best candidate in it. The first of equals wins.
   */
  public Decision<C> decide(Weights weights) {
    return decide(weights, candidate -> false, 1);
  }

  /**
   * The same, but nothing is chosen only where all else is less likely than it must be.
   *
   * @param nothing tells the candidates that stand for none
   * @param least probability from which the best of the others is chosen even so
   */
  public Decision<C> decide(Weights weights, Predicate<C> nothing, double least) {
    double[] masses = new double[candidates.size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < masses.length; i++) {
      masses[i] = weights.score(features.get(i));
      highest = Math.max(highest, masses[i]);
    }
    Groups groups = new Groups(masses.length);
    double sum = 0;
    for (int i = 0; i < masses.length; i++) {
      masses[i] = Math.exp(masses[i] - highest);
      sum += masses[i];
      groups.add(meaning(i), masses[i]);
    }
    int best = best(groups, masses, candidate -> true);
    if (nothing.test(candidates.get(best))) {
      int other = best(groups, masses, nothing.negate());
      best = other >= 0 && groups.mass(other) / sum >= least ? other : best;
    }
    return new Decision<>(candidates.get(best), groups.mass(best) / sum, best);
  }

  /** The best of the candidates that count, or -1. */
  private int best(Groups groups, double[] masses, Predicate<C> counts) {
    int best = -1;
    for (int i = 0; i < masses.length; i++) {
      if (counts.test(candidates.get(i))) {
        double lead = best < 0 ? 1 : groups.mass(i) - groups.mass(best);
        if (lead > 0 || (lead == 0 && masses[i] > masses[best])) {
          best = i;
        }
      }
    }
    return best;
  }

  /** Gives back all room that a decided choice no longer needs: for those who keep very many. */
  public void trim() {
    features.forEach(Features::trim);
  }

  /** What the candidate at a position means; candidates that mean the same add up. */
  public Object meaning(int position) {
    Object means = meaning.apply(candidates.get(position));
    return means == null ? Choice.class : means;
  }
}
