package io.tradewire.query.http.sdmx;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers the values of a component in the order in which they come. */
final class ValueIndex {

  private final Map<String, Integer> positions = new LinkedHashMap<>();

  int of(String value) {
    return positions.computeIfAbsent(value, v -> positions.size());
  }

  Collection<String> values() {
    return positions.keySet();
  }
}
