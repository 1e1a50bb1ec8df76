package io.tradewire.metrics.store;

import io.tradewire.metrics.choice.State;
import io.tradewire.metrics.choice.Vintage;
import io.tradewire.metrics.recompute.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows as they are beside rows as the claims have them. */
final class Comparison {

  /** An observation and its history. */
  private record Story(Outcome.Current current, List<Outcome.Revision> revisions) {}

  private final Map<Outcome.Target, Story> expected;
  private final Map<Outcome.Target, Story> stored;

  Comparison(
      Outcome outcome, Collection<Outcome.Current> current, Collection<Outcome.Revision> history) {
    expected = stories(outcome.current(), outcome.revisions());
    stored = stories(current, history);
  }

  int observations() {
    return expected.size();
  }

  int revisions() {
    return expected.values().stream().mapToInt(story -> story.revisions().size()).sum();
  }

  /** What differs, by id. */
  List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    different().forEach((id, target) -> differences.add(difference(id, target)));
    return differences;
  }

  /** The rows that set the differences right. */
  Outcome repair() {
    Outcome repair = new Outcome();
    for (Outcome.Target target : different().values()) {
      Story right = expected.get(target);
      repair.replace(
          target,
          right == null ? null : right.current(),
          right == null ? List.of() : right.revisions());
    }
    return repair;
  }

  private SortedMap<String, Outcome.Target> different() {
    SortedMap<String, Outcome.Target> different = new TreeMap<>();
    expected.forEach((target, story) -> note(different, target, story, stored.get(target)));
    stored.forEach((target, story) -> note(different, target, expected.get(target), story));
    return different;
  }

  private static void note(
      Map<String, Outcome.Target> different, Outcome.Target target, Story right, Story found) {
    if (right == null || !right.equals(found)) {
      different.put(target.key().id(target.derivation()), target);
    }
  }

  private Difference difference(String id, Outcome.Target target) {
    return new Difference(id, tell(stored.get(target)), tell(expected.get(target)));
  }

  private static String tell(Story story) {
    if (story == null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    text.append(tell(story.current() == null ? null : story.current().state()));
    for (Outcome.Revision revision : story.revisions()) {
      Vintage vintage = revision.vintage();
      text.append("; ").append(Columns.instant(vintage.knownFrom())).append(' ');
      text.append(vintage.reason().code()).append(' ').append(tell(vintage.state()));
    }
    return text.toString();
  }

  private static String tell(State state) {
    return state == null ? "withdrawn" : state.toString();
  }

  private static Map<Outcome.Target, Story> stories(
      Collection<Outcome.Current> current, Collection<Outcome.Revision> revisions) {
    Map<Outcome.Target, List<Outcome.Revision>> histories = new HashMap<>();
    for (Outcome.Revision revision : revisions) {
      histories.computeIfAbsent(revision.target(), t -> new ArrayList<>()).add(revision);
    }
    Map<Outcome.Target, Story> stories = new HashMap<>();
    for (Outcome.Current row : current) {
      List<Outcome.Revision> history = histories.remove(row.target());
      stories.put(row.target(), new Story(row, history == null ? List.of() : history));
    }
    histories.forEach((target, history) -> stories.put(target, new Story(null, history)));
    return stories;
  }
}
