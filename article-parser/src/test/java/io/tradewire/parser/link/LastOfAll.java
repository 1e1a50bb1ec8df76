package io.tradewire.parser.link;

import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A judge of what is decided about an article as a whole: chooses the last candidate, 0.8 sure, and
 * notes how all of them are called.
 *
 * @param <T> the candidates
 */
final class LastOfAll<T> implements Judge {
  /** The candidates by name, null for none. */
  final List<String> candidates = new ArrayList<>();

  private final Class<T> type;
  private final Function<T, String> name;

  LastOfAll(Class<T> type, Function<T, String> name) {
    this.type = type;
    this.name = name;
  }

  @Override
  public void begin(Draft draft) {
    throw new AssertionError("it is decided about no number");
  }

  @Override
  public <C> Decision<C> decide(Space space, Choice<C> choice, Draft draft) {
    for (int i = 0; i < choice.size(); i++) {
      candidates.add(name.apply(type.cast(choice.candidate(i))));
    }
    int last = choice.size() - 1;
    return new Decision<>(choice.candidate(last), 0.8, last);
  }
}
