package io.tradewire.ingest.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.tradewire.ingest.problem.ProblemKind;
import io.tradewire.ingest.problem.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code {text, publishedOn?, title?, url?, publisher?, id?}}, or {@code html} in place of
 * {@code text}. Fields that are not known are reported, not refused; one that is a known field
 * misspelt is refused, lest its value be lost without a word.
 */
public final class SubmissionJson {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private SubmissionJson() {}

  /**
   * Reads one JSON object.
   *
   * @param bytes UTF-8, of which {@code length} from {@code offset} on are read
   * @throws Refusal if they are no such object; names the field and the remedy
   */
  public static Submission read(byte[] bytes, int offset, int length) {
    try (JsonParser json = JSON.createParser(bytes, offset, length)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw malformed("it is no JSON object");
      }
      Map<Field, String> values = new EnumMap<>(Field.class);
      List<String> ignored = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        member(json, values, ignored);
      }
      if (json.nextToken() != null) {
        throw malformed("something follows the JSON object");
      }
      return submission(values, ignored);
    } catch (JsonProcessingException e) {
      throw malformed(e.getOriginalMessage() + where(e));
    } catch (IOException e) {
      throw malformed("the JSON is not in UTF-8: " + e.getMessage());
    }
  }

  private static void member(JsonParser json, Map<Field, String> values, List<String> ignored)
      throws IOException {
    String name = json.currentName();
    JsonToken value = json.nextToken();
    Field field = Field.named(name);
    if (field == null) {
      refuseMisspelt(name);
      ignored.add(name);
      json.skipChildren();
    } else if (value == JsonToken.VALUE_STRING) {
      values.put(field, json.getText());
    } else if (value != JsonToken.VALUE_NULL) {
      throw new Refusal(
          ProblemKind.INVALID_FIELD,
          name,
          "it holds " + kind(value) + ", not a string",
          "send a JSON string or leave the field out");
    }
  }

  private static void refuseMisspelt(String name) {
    Field meant = Field.meantBy(name);
    if (meant != null) {
      throw new Refusal(
          ProblemKind.INVALID_FIELD,
          name,
          "there is no field \"" + name + "\"",
          "write \"" + meant.key() + "\"");
    }
  }

  private static Submission submission(Map<Field, String> values, List<String> ignored) {
    Submission stated =
        new Submission(
            Fields.id(Field.ID.key(), values.get(Field.ID)),
            values.get(Field.TEXT),
            Fields.day(Field.PUBLISHED_ON.key(), values.get(Field.PUBLISHED_ON)),
            Fields.line(Field.TITLE.key(), values.get(Field.TITLE)),
            Fields.url(Field.URL.key(), values.get(Field.URL)),
            Fields.line(Field.PUBLISHER.key(), values.get(Field.PUBLISHER)),
            ignored);
    String html = values.get(Field.HTML);
    if (html == null) {
      return stated.checked();
    }
    if (stated.text() != null) {
      throw new Refusal(
          ProblemKind.INVALID_FIELD,
          Field.HTML.key(),
          "there is a \"text\" as well",
          "send either \"text\" or \"html\"");
    }
    return Pages.submission(html, stated);
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      default -> "a number";
    };
  }

  private static String where(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : " (line "
            + e.getLocation().getLineNr()
            + ", column "
            + e.getLocation().getColumnNr()
            + ")";
  }

  private static Refusal malformed(String detail) {
    return new Refusal(
        ProblemKind.MALFORMED_BODY,
        null,
        detail,
        "send one JSON object in UTF-8, such as {\"text\": \"...\", \"publishedOn\": \"2021-11-03\"}");
  }
}
