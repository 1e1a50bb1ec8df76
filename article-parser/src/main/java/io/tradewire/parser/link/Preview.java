package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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

  private record Peer(Object answer, Indicator indicator) {}

  private final TreeMap<Integer, Draft> drafts = new TreeMap<>();
  private final Map<Indicator, Integer> figures = new EnumMap<>(Indicator.class);
  private final Map<Answer, Map<Peer, Integer>> counts = new EnumMap<>(Answer.class);
  private final List<Draft> claims = new ArrayList<>();
  private final List<Draft> kept;
  private final int total;

  /** Looks through what was found. */
  Preview(Memory memory) {
    memory.dropped().forEach(this::put);
    for (Draft figure : memory.figures()) {
      put(figure);
      figures.merge(figure.indicator, 1, Integer::sum);
      if (figure.cue != null && !figure.carried) {
        claims.add(figure);
      }
    }
    for (Answer answer : Answer.values()) {
      Map<Peer, Integer> count = new HashMap<>();
      for (Draft figure : memory.figures()) {
        Object given = answer.of.apply(figure);
        count.merge(new Peer(given, figure.indicator), 1, Integer::sum);
        count.merge(new Peer(given, null), 1, Integer::sum);
      }
      counts.put(answer, count);
    }
    kept = memory.figures();
    total = memory.figures().size();
  }

  private void put(Draft draft) {
    drafts.put(draft.anchor().from(), draft);
  }

  /** What was found about the same number, or null. */
  Draft same(Draft draft) {
    return drafts.get(draft.anchor().from());
  }

  /** What was found about the next number, or null. */
  Draft next(Draft draft) {
    Map.Entry<Integer, Draft> next = drafts.higherEntry(draft.anchor().from());
    return next == null ? null : next.getValue();
  }

  /** The figures found. */
  List<Draft> figures() {
    return kept;
  }

  /** How many figures there were, of an indicator or, for null, of all. */
  int figures(Indicator indicator) {
    return indicator == null ? total : figures.getOrDefault(indicator, 0);
  }

  /** How many figures gave an answer, of an indicator or, for null, of all. */
  int count(Answer answer, Object given, Indicator indicator) {
    return counts.get(answer).getOrDefault(new Peer(given, indicator), 0);
  }

  /** The figures that took their indicator from a cue of their own. */
  List<Draft> claims() {
    return claims;
  }
}
