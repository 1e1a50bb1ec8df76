package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.events.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How often the figures found so far gave an answer, counted as they are kept: an article may have
 * hundreds, and every candidate asks.
 */
final class Tally {
  private record Told(Object topic, Indicator indicator) {}

  private final Map<Period, Integer> periods = new HashMap<>();
  private final Map<Object, Integer> topics = new HashMap<>();
  private final Map<String, Integer> regions = new HashMap<>();
  private final Set<Told> told = new HashSet<>();
  private final Map<Indicator, Draft> last = new EnumMap<>(Indicator.class);

  /** Counts a figure. */
  void add(Draft figure) {
    Object topic = Topics.meaning(figure.scope);
    periods.merge(figure.period, 1, Integer::sum);
    topics.merge(topic, 1, Integer::sum);
    regions.merge(name(figure.region), 1, Integer::sum);
    told.add(new Told(topic, figure.indicator));
    if (!figure.base) {
      last.put(figure.indicator, figure);
    }
  }

  /** How many figures had a period. */
  int period(Period period) {
    return periods.getOrDefault(period, 0);
  }

  /** The last figure of an indicator that is no base of comparison, or null. */
  Draft last(Indicator indicator) {
    return last.get(indicator);
  }

  /** How many figures had a topic, given by its meaning. */
  int topic(Object meaning) {
    return topics.getOrDefault(meaning, 0);
  }

  /** How many figures had a region; null is none. */
  int region(Place place) {
    return regions.getOrDefault(name(place), 0);
  }

  private static String name(Place place) {
    return place == null ? "" : place.name();
  }

  /** Whether a figure of an indicator had a topic, given by its meaning. */
  boolean has(Object meaning, Indicator indicator) {
    return told.contains(new Told(meaning, indicator));
  }
}
