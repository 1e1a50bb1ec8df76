package io.tradewire.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JSON documents that differ from one in one or two places: a value exchanged or left out. */
final class JsonVariants {

  /** Tried at every place and, because rules join two properties, at every pair of them. */
  private static final List<String> FEW = List.of("null", "\"x\"", "\"EAEU\"", "14.50", "0", "[]");

  private static final List<String> MORE =
      List.of(
          "\"\"",
          "\"en\"",
          "\"0123456789abcdef\"",
          "\"2024-02-29\"",
          "\"2024-02-29/..\"",
          "1",
          "-0.10",
          "14700000000",
          "9223372036854775807",
          "true",
          "{}");

  private record Place(String pointer, String field) {}

  private JsonVariants() {}

  /** Every value at every place of the document, and most at pairs of places of one object. */
  static List<JsonNode> of(JsonNode document, List<String> furtherValues) {
    List<Optional<JsonNode>> few = new ArrayList<>();
    few.add(Optional.empty());
    FEW.forEach(value -> few.add(Optional.of(Schemas.tree(value.getBytes()))));
    List<Optional<JsonNode>> all = new ArrayList<>(few);
    MORE.forEach(value -> all.add(Optional.of(Schemas.tree(value.getBytes()))));
    furtherValues.forEach(value -> all.add(Optional.of(Schemas.TREE.valueToTree(value))));

    List<Place> places = places(document, "");
    List<JsonNode> variants = new ArrayList<>();
    for (Place place : places) {
      all.forEach(value -> variants.add(exchange(document, place, value)));
      for (Place other : places.subList(places.indexOf(place) + 1, places.size())) {
        if (place.pointer().equals(other.pointer())) {
          addPairs(document, place, other, few, variants);
        }
      }
    }
    return variants;
  }

  private static void addPairs(
      JsonNode document,
      Place one,
      Place other,
      List<Optional<JsonNode>> values,
      List<JsonNode> into) {
    for (Optional<JsonNode> first : values) {
      JsonNode changed = exchange(document, one, first);
      values.forEach(second -> into.add(exchange(changed, other, second)));
    }
  }

  private static List<Place> places(JsonNode node, String pointer) {
    List<Place> places = new ArrayList<>();
    node.properties()
        .forEach(
            property -> {
              places.add(new Place(pointer, property.getKey()));
              places.addAll(places(property.getValue(), pointer + "/" + property.getKey()));
            });
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        places.addAll(places(array.get(i), pointer + "/" + i));
      }
    }
    return places;
  }

  private static JsonNode exchange(JsonNode document, Place place, Optional<JsonNode> value) {
    JsonNode copy = document.deepCopy();
    ObjectNode parent = (ObjectNode) copy.at(place.pointer());
    value.ifPresentOrElse(v -> parent.set(place.field(), v), () -> parent.remove(place.field()));
    return copy;
  }
}
