package io.tradewire.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;

/** Reads YAML; a key given twice is an error. */
final class Yaml {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder(new YAMLFactory())
          .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Yaml() {}

  static JsonNode document(Path file) {
    return documents(read(file)).get(0);
  }

  static List<JsonNode> documents(String text) {
    try (MappingIterator<JsonNode> documents = MAPPER.readerFor(JsonNode.class).readValues(text)) {
      return new ArrayList<>(documents.readAll());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one Kubernetes resource of this kind. */
  static JsonNode ofKind(String kind, List<JsonNode> documents) {
    List<JsonNode> found =
        documents.stream().filter(document -> kind.equals(document.path("kind").asText())).toList();
    if (found.size() != 1) {
      throw new NoSuchElementException(found.size() + " resources of kind " + kind);
    }
    return found.get(0);
  }

  static Set<String> keys(JsonNode object) {
    Set<String> keys = new TreeSet<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
