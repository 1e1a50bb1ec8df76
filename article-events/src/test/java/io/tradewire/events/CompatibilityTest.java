package io.tradewire.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Version 1 of the event is released: whoever reads it reads every event that these records can
 * make, and these records read every event of version 1. {@code released/} is never edited; a
 * change that fails here is a new type of event.
 */
class CompatibilityTest {

  private static final Schema RELEASED = Schemas.validator(Schemas.RELEASED);

  /** 0 and 0.0 are one number. */
  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) ->
          one.isNumber() && other.isNumber()
              ? one.decimalValue().compareTo(other.decimalValue())
              : one.equals(other) ? 0 : 1;

  @Test
  void theSchemaBreaksNothingOfTheReleasedOne() {
    assertEquals(List.of(), SchemaDifference.breaking(Schemas.RELEASED, Schemas.CURRENT));
  }

  @Test
  void everyEventThatTheRecordsCanMakeIsOfVersion1() {
    for (ArticleParsed event : everyEvent()) {
      byte[] json = EventJson.write(event);
      assertEquals(List.of(), Schemas.errors(RELEASED, json), () -> new String(json));
    }
  }

  @Test
  void everyEventThatTheRecordsCanMakeComesBackEqual() throws IOException {
    for (ArticleParsed event : everyEvent()) {
      assertEquals(event, EventJson.read(EventJson.write(event)));
    }
  }

  @Test
  void theRecordsReadEveryEventOfVersion1() {
    JsonNode full = Schemas.tree(EventJson.write(Samples.event()));
    List<JsonNode> ofVersion1 =
        JsonVariants.of(full, everyCode()).stream()
            .filter(variant -> RELEASED.validate(variant).isEmpty())
            .filter(CompatibilityTest::keepsTheRulesBeyondTheSchema)
            .toList();
    assertTrue(ofVersion1.size() > 1000, () -> "only " + ofVersion1.size() + " variants");
    for (JsonNode variant : ofVersion1) {
      JsonNode before = withoutNulls(variant);
      JsonNode after = withoutNulls(rewritten(variant));
      assertTrue(before.equals(BY_VALUE, after), () -> before + "\nbecame\n" + after);
    }
  }

  private static List<ArticleParsed> everyEvent() {
    List<ArticleParsed> events = new ArrayList<>(RecordVariants.of(Samples.event()));
    RecordVariants.of(Samples.article())
        .forEach(article -> events.add(new ArticleParsed(article, List.of(), 1)));
    RecordVariants.of(Samples.figure())
        .forEach(figure -> events.add(new ArticleParsed(Samples.article(), List.of(figure), 1)));
    List<Level> levels = RecordVariants.of(Samples.figure().also().get(0));
    Units.COUNTS.forEach(unit -> levels.add(new Level(Samples.figure().value(), unit)));
    levels.forEach(
        level ->
            events.add(
                new ArticleParsed(Samples.article(), List.of(Samples.figure(List.of(level))), 1)));
    return events;
  }

  /** Every code that the released schema names: enumerations are tried to the last one. */
  private static List<String> everyCode() {
    List<String> codes = new ArrayList<>();
    Schemas.RELEASED
        .findValues("enum")
        .forEach(values -> values.forEach(value -> codes.add(value.asText())));
    return codes;
  }

  private static boolean keepsTheRulesBeyondTheSchema(JsonNode event) {
    for (JsonNode figure : event.path("figures")) {
      int length = figure.path("quote").asText().length();
      boolean samePartner =
          figure.path("reporter").isTextual()
              && figure.path("reporter").equals(figure.path("partner"));
      boolean misplaced =
          figure.path("quoteEnd").asInt() - figure.path("quoteStart").asInt() != length;
      if (samePartner || misplaced) {
        return false;
      }
    }
    return true;
  }

  private static JsonNode rewritten(JsonNode event) {
    try {
      return Schemas.tree(EventJson.write(EventJson.read(Schemas.bytes(event))));
    } catch (IOException e) {
      throw new AssertionError("not read: " + event, e);
    }
  }

  private static JsonNode withoutNulls(JsonNode event) {
    JsonNode copy = event.deepCopy();
    stripNulls(copy.path("article"));
    copy.path("figures").forEach(CompatibilityTest::stripNulls);
    return copy;
  }

  private static void stripNulls(JsonNode object) {
    if (object instanceof ObjectNode fields) {
      List<String> names = new ArrayList<>();
      fields.fieldNames().forEachRemaining(names::add);
      names.stream().filter(name -> fields.get(name).isNull()).forEach(fields::remove);
    }
  }
}
