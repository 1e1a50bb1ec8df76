package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a first reading of the article found, for the second one to look ahead in: all numbers with
 * what was decided about them, and how often each answer was given.
 */
final class Preview {

  /** The decisions that are looked up, with the answer as something to compare. */
  enum Answer {
    INDICATOR(Draft.Slot.INDICATOR, draft -> draft.indicator),
    SCOPE(Draft.Slot.SCOPE, draft -> Topics.meaning(draft.scope)),
    REGION(Draft.Slot.REGION, draft -> draft.region == null ? null : draft.region.name()),
    PARTIES(
        Draft.Slot.PARTIES,
        draft -> draft.indicator == null ? draft.parties : draft.parties.meaning(draft.indicator)),
    REPORTER(Draft.Slot.PARTIES, draft -> draft.parties.reporter()),
    PARTNER(Draft.Slot.PARTIES, draft -> draft.parties.partner()),
    PERIOD(Draft.Slot.PERIOD, draft -> draft.period),
    STATUS(Draft.Slot.STATUS, draft -> draft.status);

    final Draft.Slot slot;
    final Function<Draft, Object> of;

    Answer(Draft.Slot slot, Function<Draft, Object> of) {
      this.slot = slot;
      this.of = of;
    }
  }

  /** Where the figures of all indicators are counted, behind those of each. */
  private static final int ALL = Indicator.values().length;

  /** Where the numbers stand, in the order of the text, */
  private final int[] places;

  /** and what was decided about them. */
  private final List<Draft> drafts;

  private final Map<Indicator, Integer> figures = new EnumMap<>(Indicator.class);

  /** For each answer how many figures gave it, by indicator. */
  private final Map<Answer, Map<Object, int[]>> counts = new EnumMap<>(Answer.class);

  /** The figures by the mention, a cue of their own or an expression of time, that they took. */
  private final Map<Mention, List<Draft>> takers = new IdentityHashMap<>();

  private final int total;

  /** The number asked for last, and its place; every candidate asks for its number once more. */
  private Draft asked;

  private int found;

  /** Looks through what was found. */
  Preview(Memory memory) {
    TreeMap<Integer, Draft> all = new TreeMap<>();
    memory.dropped().forEach(draft -> all.put(place(draft), draft));
    for (Draft figure : memory.figures()) {
      all.put(place(figure), figure);
      figures.merge(figure.indicator, 1, Integer::sum);
      if (figure.cue != null && !figure.carried) {
        takes(figure.cue, figure);
      }
      if (figure.time != null) {
        takes(figure.time, figure);
      }
    }
    for (Answer answer : Answer.values()) {
      Map<Object, int[]> count = new HashMap<>();
      for (Draft figure : memory.figures()) {
        int[] given = count.computeIfAbsent(answer.of.apply(figure), g -> new int[ALL + 1]);
        given[figure.indicator.ordinal()]++;
        given[ALL]++;
      }
      counts.put(answer, count);
    }
    places = all.keySet().stream().mapToInt(Integer::intValue).toArray();
    drafts = List.copyOf(all.values());
    total = memory.figures().size();
  }

  private void takes(Mention mention, Draft figure) {
    takers.computeIfAbsent(mention, m -> new ArrayList<>(2)).add(figure);
  }

  private static int place(Draft draft) {
    return draft.anchor().from();
  }

  /** What was found about the same number, or null. */
  Draft same(Draft draft) {
    int at = find(draft);
    return at < 0 ? null : drafts.get(at);
  }

  /** What was found about the next number, or null. */
  Draft next(Draft draft) {
    int at = find(draft);
    int next = at < 0 ? -at - 1 : at + 1;
    return next < places.length ? drafts.get(next) : null;
  }

  private int find(Draft draft) {
    if (draft != asked) {
      asked = draft;
      found = Arrays.binarySearch(places, place(draft));
    }
    return found;
  }

  /** How many figures there were, of an indicator or, for null, of all. */
  int figures(Indicator indicator) {
    return indicator == null ? total : figures.getOrDefault(indicator, 0);
  }

  /** How many figures gave an answer, of an indicator or, for null, of all. */
  int count(Answer answer, Object given, Indicator indicator) {
    int[] count = counts.get(answer).get(given);
    return count == null ? 0 : count[indicator == null ? ALL : indicator.ordinal()];
  }

  /** The figures that took their indicator from a cue, or their period from an expression. */
  List<Draft> takers(Mention mention) {
    return takers.getOrDefault(mention, List.of());
  }
}
