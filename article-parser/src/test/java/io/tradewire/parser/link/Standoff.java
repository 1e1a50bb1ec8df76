package io.tradewire.parser.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Annotations that are kept apart from texts that are not ours to keep: JSON Lines with an
 * article's id and its figures, whose quotes are offsets ({@code quoteStart}, {@code quoteEnd}, in
 * UTF-16 units). Joined with the texts they are ordinary gold.
 */
final class Standoff {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Standoff() {}

  /**
   * Writes gold.
   *
   * @param annotations file without texts
   * @param texts articles as JSON Lines, {@code .gz} or not, by the same ids; more are no harm
   * @param gold file to write, in the order of the annotations
   * @return how many articles were written
   * @throws IllegalArgumentException if an annotated article is not among the texts, or a quote
   *     reaches beyond its text
   */
  static int join(Path annotations, Path texts, Path gold) throws IOException {
    Map<String, ObjectNode> articles = new LinkedHashMap<>();
    for (String line : Files.readAllLines(annotations)) {
      JsonNode article = JSON.readTree(line);
      articles.put(article.get("id").asText(), (ObjectNode) article);
    }
    Map<String, String> lines = new LinkedHashMap<>();
    articles.keySet().forEach(id -> lines.put(id, null));
    try (BufferedReader reader = reader(texts)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        ObjectNode text = (ObjectNode) JSON.readTree(line);
        ObjectNode article = articles.get(text.get("id").asText());
        if (article != null) {
          text.set("figures", figures(article, text.get("text").asText()));
          lines.put(text.get("id").asText(), JSON.writeValueAsString(text));
        }
      }
    }
    lines.forEach(
        (id, line) -> {
          if (line == null) {
            throw new IllegalArgumentException(texts + " has no article " + id);
          }
        });
    Files.write(gold, lines.values());
    return lines.size();
  }

  /** Reads the lines of a file, gzipped or not. */
  static BufferedReader reader(Path texts) throws IOException {
    InputStream in = Files.newInputStream(texts);
    return new BufferedReader(
        new InputStreamReader(
            texts.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
            StandardCharsets.UTF_8));
  }

  private static JsonNode figures(ObjectNode article, String text) {
    for (JsonNode figure : article.get("figures")) {
      int start = figure.get("quoteStart").asInt();
      int end = figure.get("quoteEnd").asInt();
      if (start < 0 || start >= end || end > text.length()) {
        throw new IllegalArgumentException(
            article.get("id").asText() + ": no quote at " + start + " to " + end);
      }
      ((ObjectNode) figure).put("quote", text.substring(start, end));
    }
    return article.get("figures");
  }
}
