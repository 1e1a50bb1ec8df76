package io.tradewire.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema says of each record which properties it has, of which type, and which may be null. */
class RecordsMatchSchemaTest {

  private static final JsonNode DEFS = Schemas.CURRENT.path("$defs");

  private static final Map<Class<?>, Set<String>> JSON_TYPES =
      Map.of(
          String.class, Set.of("string"),
          BigDecimal.class, Set.of("number"),
          double.class, Set.of("number"),
          int.class, Set.of("integer"),
          long.class, Set.of("integer"),
          List.class, Set.of("array"),
          LocalDate.class, Set.of("string"),
          Period.class, Set.of("string"),
          Fingerprint.class, Set.of("string"),
          Article.class, Set.of("object"));

  static Stream<Record> records() {
    return Stream.of(
        Samples.event(), Samples.article(), Samples.figure(), Samples.figure().also().get(0));
  }

  @ParameterizedTest
  @MethodSource("records")
  void sameProperties(Record record) {
    Set<String> components =
        Arrays.stream(record.getClass().getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> properties = new TreeSet<>();
    definition(record).path("properties").fieldNames().forEachRemaining(properties::add);
    assertEquals(properties, components);
  }

  @ParameterizedTest
  @MethodSource("records")
  void sameTypes(Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      JsonNode property = definition(record).path("properties").path(component.getName());
      if (component.getType().isEnum()) {
        assertEquals(codes(component.getType()), members(property.path("enum")));
      } else {
        Set<String> types = types(property);
        types.remove("null");
        assertEquals(JSON_TYPES.get(component.getType()), types, component::toString);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void nullExactlyWhereTheRecordAllowsIt(Record record) {
    JsonNode definition = definition(record);
    List<? extends Record> variants = RecordVariants.of(record);
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      boolean maybeNull =
          variants.stream().anyMatch(variant -> RecordVariants.get(component, variant) == null);
      JsonNode property = definition.path("properties").path(component.getName());
      assertEquals(maybeNull, types(property).contains("null"), component::toString);
      assertEquals(
          !maybeNull,
          members(definition.path("required")).contains(component.getName()),
          () -> "required: " + component);
    }
  }

  private static JsonNode definition(Record record) {
    return DEFS.path(record.getClass().getSimpleName());
  }

  private static Set<String> types(JsonNode property) {
    Set<String> types = new TreeSet<>();
    JsonNode type = property.path("type");
    if (type.isTextual()) {
      types.add(type.asText());
    }
    types.addAll(members(type));
    if (property.has("enum")) {
      types.add("string");
    }
    if (property.has("$ref")) {
      String name = property.path("$ref").asText().replace("#/$defs/", "");
      types.addAll(types(DEFS.path(name)));
    }
    property.path("anyOf").forEach(alternative -> types.addAll(types(alternative)));
    return types;
  }

  private static Set<String> members(JsonNode array) {
    Set<String> members = new TreeSet<>();
    array.forEach(member -> members.add(member.asText()));
    return members;
  }

  private static Set<String> codes(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> Schemas.TREE.valueToTree(constant).asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
