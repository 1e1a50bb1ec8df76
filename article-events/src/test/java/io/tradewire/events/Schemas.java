package io.tradewire.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The schema as it is now, the schema as it was released, and whether JSON keeps to one. */
final class Schemas {

  static final JsonMapper TREE =
      EventJson.configure(JsonMapper.builder())
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  static final JsonNode CURRENT =
      tree(resource("/io/tradewire/events/article-parsed.v1.schema.json"));
  static final JsonNode RELEASED = tree(resource("/released/article-parsed.v1.schema.json"));

  private Schemas() {}

  /** A validator in which {@code format} is a rule and not only an annotation. */
  static Schema validator(JsonNode schema) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    return SchemaRegistry.withDialect(
            Dialects.getDraft202012(), registry -> registry.schemaRegistryConfig(config))
        .getSchema(schema);
  }

  /** What is wrong with the JSON, one line each; empty if nothing is. */
  static List<String> errors(Schema schema, byte[] json) {
    return schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .toList();
  }

  static JsonNode tree(byte[] json) {
    try {
      return TREE.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(JsonNode tree) {
    try {
      return TREE.writeValueAsBytes(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] resource(String path) {
    try (InputStream in = Schemas.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
