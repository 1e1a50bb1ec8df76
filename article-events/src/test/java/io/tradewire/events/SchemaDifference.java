package io.tradewire.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a released schema a later one breaks. Kafka keeps old events for as long as their article
 * is current, and consumers are renewed one by one: so every old event must be read by new code and
 * every new event by old code. That leaves one change: a further property that may be null and need
 * not be there. Titles, descriptions and further definitions are free. Anything else is a new type
 * of event, {@code .v2}.
 */
final class SchemaDifference {

  private static final Set<String> ANNOTATIONS = Set.of("title", "description");

  private SchemaDifference() {}

  /** One line for each incompatibility, with the place where it is; empty if there is none. */
  static List<String> breaking(JsonNode released, JsonNode current) {
    List<String> found = new ArrayList<>();
    compare("", released, current, found);
    return found;
  }

  private static void compare(
      String place, JsonNode released, JsonNode current, List<String> found) {
    if (!released.isObject() || !current.isObject()) {
      if (!unordered(released).equals(unordered(current))) {
        found.add(place + ": was " + released + ", is " + current);
      }
      return;
    }
    for (String keyword : keywords(released, current)) {
      String inside = place + "/" + keyword;
      JsonNode before = released.path(keyword);
      JsonNode after = current.path(keyword);
      if (keyword.equals("properties") && !after.isMissingNode()) {
        compareProperties(inside, before, after, found);
      } else if (before.isMissingNode()) {
        if (!place.equals("/$defs")) {
          found.add(inside + ": is new");
        }
      } else if (after.isMissingNode()) {
        found.add(inside + ": is gone");
      } else {
        compare(inside, before, after, found);
      }
    }
  }

  private static void compareProperties(
      String place, JsonNode released, JsonNode current, List<String> found) {
    for (String name : names(released, current)) {
      String inside = place + "/" + name;
      if (!current.has(name)) {
        found.add(inside + ": is gone");
      } else if (released.has(name)) {
        compare(inside, released.get(name), current.get(name), found);
      } else if (!unordered(current.get(name).path("type")).toString().contains("\"null\"")) {
        found.add(inside + ": is new and its type does not include null");
      }
    }
  }

  private static Set<String> keywords(JsonNode one, JsonNode other) {
    Set<String> keywords = names(one, other);
    keywords.removeAll(ANNOTATIONS);
    return keywords;
  }

  private static Set<String> names(JsonNode one, JsonNode other) {
    Set<String> names = new TreeSet<>();
    one.fieldNames().forEachRemaining(names::add);
    other.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Arrays of a schema are sets: required, type, enum, anyOf. */
  private static Object unordered(JsonNode node) {
    if (!node.isArray()) {
      return node;
    }
    Set<String> members = new TreeSet<>();
    node.forEach(member -> members.add(member.toString()));
    return members;
  }
}
