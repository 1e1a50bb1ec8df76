package io.tradewire.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The judge itself: each kind of incompatible change is found, and only these. */
class SchemaDifferenceTest {

  private static final String FIGURE = "/$defs/Figure/properties";

  @Test
  void aSchemaAgreesWithItself() {
    assertEquals(List.of(), breaking(schema -> {}));
  }

  @Test
  void aRemovedFieldBreaks() {
    assertEquals(
        List.of(FIGURE + "/region: is gone"),
        breaking(schema -> object(schema, FIGURE).remove("region")));
  }

  @Test
  void aRemovedFieldNamedLikeAnAnnotationBreaks() {
    assertEquals(
        List.of("/$defs/Article/properties/title: is gone"),
        breaking(schema -> object(schema, "/$defs/Article/properties").remove("title")));
  }

  @Test
  void aNewRequiredFieldBreaks() {
    List<String> found =
        breaking(
            schema -> {
              object(schema, FIGURE).putObject("method").put("type", "string");
              ((ArrayNode) schema.at("/$defs/Figure/required")).add("method");
            });
    assertEquals(2, found.size(), found::toString);
    assertEquals(FIGURE + "/method: is new and its type does not include null", found.get(0));
  }

  @Test
  void aFieldThatBecomesRequiredBreaks() {
    assertEquals(
        1,
        breaking(schema -> ((ArrayNode) schema.at("/$defs/Figure/required")).add("period")).size());
  }

  @Test
  void aFieldThatNeedNoLongerBeThereBreaks() {
    assertEquals(
        1, breaking(schema -> ((ArrayNode) schema.at("/$defs/Figure/required")).remove(0)).size());
  }

  @Test
  void aChangedTypeBreaks() {
    assertEquals(
        List.of("/$defs/Level/properties/value/type: was \"number\", is \"string\""),
        breaking(schema -> object(schema, "/$defs/Level/properties/value").put("type", "string")));
  }

  @Test
  void aNarrowedOrWidenedEnumBreaks() {
    ArrayNode wider = (ArrayNode) Schemas.RELEASED.at(FIGURE + "/status/enum").deepCopy();
    wider.add("cancelled");
    assertEquals(
        1, breaking(schema -> object(schema, FIGURE + "/status").set("enum", wider)).size());
    assertEquals(
        1,
        breaking(schema -> ((ArrayNode) schema.at(FIGURE + "/indicator/enum")).remove(3)).size());
  }

  @Test
  void aNewConstraintBreaks() {
    assertEquals(
        List.of(FIGURE + "/value/minimum: is new"),
        breaking(schema -> object(schema, FIGURE + "/value").put("minimum", 0)));
  }

  @Test
  void aFurtherFieldThatMayBeNullIsFree() {
    assertEquals(
        List.of(),
        breaking(
            schema ->
                object(schema, FIGURE)
                    .putObject("method")
                    .putArray("type")
                    .add("string")
                    .add("null")));
  }

  @Test
  void wordsAndTheOrderOfAlternativesAreFree() {
    assertEquals(
        List.of(),
        breaking(
            schema -> {
              object(schema, FIGURE + "/value").put("description", "in other words");
              ArrayNode codes = (ArrayNode) schema.at(FIGURE + "/bound/enum");
              codes.add(codes.remove(0));
            }));
  }

  private static List<String> breaking(Consumer<JsonNode> change) {
    JsonNode changed = Schemas.RELEASED.deepCopy();
    change.accept(changed);
    return SchemaDifference.breaking(Schemas.RELEASED, changed);
  }

  private static ObjectNode object(JsonNode schema, String pointer) {
    return (ObjectNode) schema.at(pointer);
  }
}
