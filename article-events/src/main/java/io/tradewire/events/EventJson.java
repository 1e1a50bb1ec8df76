package io.tradewire.events;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/**
 * The JSON form of events: ISO 8601 days, plain exact decimals, unknown fields of later versions
 * kept out. {@code article-parsed.v1.schema.json} beside this class describes it. Reading is
 * strict: a number in quotes, a fraction where a count stands or a missing number is an error, no
 * guess.
 */
public final class EventJson {

  private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();
  private static final ObjectReader READER = MAPPER.readerFor(ArticleParsed.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(ArticleParsed.class);

  private EventJson() {}

  /** Applies the settings that every reader and writer of figures shares. */
  public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
    return builder
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
  }

  /** The event as the value of a Kafka message, UTF-8. */
  public static byte[] write(ArticleParsed event) {
    try {
      return WRITER.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event always has a JSON form", e);
    }
  }

  /**
   * The event in a Kafka message's value.
   *
   * @throws IOException if the bytes are no event of this type; the message names the field
   */
  public static ArticleParsed read(byte[] value) throws IOException {
    return READER.readValue(value);
  }
}
