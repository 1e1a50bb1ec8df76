package io.tradewire.parser.link;

import io.tradewire.parser.link.Notes.Note;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Weights;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How often one decision is right when all before it were: what its evidence is worth, without the
 * mistakes that the others hand on, and within a minute.
 */
final class Decisions {
  static final String HEAD =
      String.format("%-16s %9s %8s %7s %7s%n", "decision", "examples", "right", "share", "loss");

  private final Space space;
  private final Weights weights;
  private final List<Note> notes;

  /**
   * Those of unseen articles.
   *
   * @param weights learned from other articles
   */
  Decisions(Space space, Weights weights, List<Note> notes) {
    this.space = space;
    this.weights = weights;
    this.notes = notes;
  }

  /**
   * How many are right, and the loss: the mean of minus the logarithm of the right candidates'
   * probability, which chance moves less than the count.
   */
  String line() {
    int right = 0;
    double loss = 0;
    for (Note note : notes) {
      right += isRight(note.example()) ? 1 : 0;
      loss -= Math.log(Math.max(probability(note.example()), Double.MIN_NORMAL));
    }
    int size = notes.size();
    return String.format(
        "%-16s %9d %8d %7.4f %7.4f%n",
        space.name(), size, right, (double) right / size, loss / size);
  }

  /** The wrong ones: article, sentence, what was chosen how surely, and what is right. */
  String wrong() {
    StringBuilder wrong = new StringBuilder();
    for (Note note : notes) {
      Example example = note.example();
      if (!isRight(example)) {
        Decision<?> decision = example.choice().decide(weights);
        wrong.append(
            String.format(
                "%s%n   %s%n   chosen %s (%.2f)%n   right  %s%n",
                note.article(),
                note.sentence(),
                decision.chosen(),
                decision.probability(),
                String.join(", ", right(example))));
      }
    }
    return wrong.toString();
  }

  private boolean isRight(Example example) {
    return example.right()[example.choice().decide(weights).position()];
  }

  private double probability(Example example) {
    Choice<?> choice = example.choice();
    double all = 0;
    double right = 0;
    for (int i = 0; i < choice.size(); i++) {
      double mass = Math.exp(weights.score(choice.features(i)));
      all += mass;
      right += example.right()[i] ? mass : 0;
    }
    return right / all;
  }

  private static Set<String> right(Example example) {
    Set<String> right = new TreeSet<>();
    for (int i = 0; i < example.right().length; i++) {
      if (example.right()[i]) {
        right.add(String.valueOf(example.choice().candidate(i)));
      }
    }
    return right;
  }
}
