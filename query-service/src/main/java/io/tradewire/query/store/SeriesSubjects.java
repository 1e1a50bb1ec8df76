package io.tradewire.query.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.tradewire.query.domain.Codes;
import io.tradewire.query.domain.SeriesFilter;
import io.tradewire.query.store.changes.Subject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What the observations of a choice of series depend on: a change that adds one, alters one or
 * takes one away is about one of these subjects. One property of the series is enough to say that,
 * the one that chooses the fewest.
 */
public final class SeriesSubjects {

  private SeriesSubjects() {}

  /** The subjects; {@link Subject#ANYTHING} if nothing in the filter can tell. */
  public static Set<Subject> of(SeriesFilter filter) {
    // Another series' change can make a phrase stand for a scope's code.
    if (filter.scopes().stream().anyMatch(scope -> !scope.equals(Codes.NONE))) {
      return Set.of(Subject.ANYTHING);
    }
    if (!filter.series().isEmpty()) {
      return subjects(filter.series(), Subject::series);
    }
    if (!filter.reporters().isEmpty()) {
      return subjects(filter.reporters(), Subject::party);
    }
    if (!filter.partners().isEmpty() && !filter.partners().contains(Codes.NONE)) {
      return subjects(filter.partners(), Subject::party);
    }
    return filter.indicators().isEmpty()
        ? Set.of(Subject.ANYTHING)
        : subjects(filter.indicators(), Subject::indicator);
  }

  private static Set<Subject> subjects(List<String> codes, Function<String, Subject> subject) {
    return codes.stream().map(subject).collect(toUnmodifiableSet());
  }
}
