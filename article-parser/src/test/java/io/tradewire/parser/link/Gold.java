package io.tradewire.parser.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tradewire.parser.RawArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Annotated articles: JSON Lines with id, publishedOn, title, text and figures. */
final class Gold {

  /** An article with the figures that a careful reader found in it. */
  record Article(String id, RawArticle raw, List<Statement> statements) {}

  /** A figure of the annotation; numbers as double, offsets of its quote in the text. */
  record Statement(
      String indicator,
      String reporter,
      String partner,
      Double value,
      String unit,
      List<Double> levels,
      Double change,
      Double share,
      String period,
      String status,
      String scope,
      String region,
      int quoteStart,
      int quoteEnd,
      Set<String> doubts) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private Gold() {}

  static List<Article> read(Path file) {
    List<Article> articles = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          articles.add(article(JSON.readTree(line)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return articles;
  }

  private static Article article(JsonNode node) {
    String text = node.get("text").asText();
    String published = text(node, "publishedOn");
    RawArticle raw =
        new RawArticle(
            node.get("id").asText(),
            text,
            published == null ? null : LocalDate.parse(published),
            text(node, "title"),
            null,
            null);
    List<Statement> statements = new ArrayList<>();
    node.get("figures").forEach(figure -> statements.add(statement(figure, text)));
    return new Article(raw.id(), raw, statements);
  }

  private static Statement statement(JsonNode node, String text) {
    String quote = node.get("quote").asText();
    int start = Math.max(0, text.indexOf(quote));
    List<Double> levels = new ArrayList<>();
    if (number(node, "value") != null) {
      levels.add(number(node, "value"));
      node.get("also").forEach(level -> levels.add(level.get("value").asDouble()));
    }
    Set<String> doubts = new HashSet<>();
    if (node.has("doubt")) {
      node.get("doubt").forEach(doubt -> doubts.add(doubt.asText()));
    }
    return new Statement(
        text(node, "indicator"),
        text(node, "reporter"),
        text(node, "partner"),
        number(node, "value"),
        text(node, "unit"),
        levels,
        number(node, "change"),
        number(node, "share"),
        text(node, "period"),
        text(node, "status"),
        text(node, "scope"),
        text(node, "region"),
        start,
        start + quote.length(),
        doubts);
  }

  private static String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : null;
  }

  private static Double number(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asDouble() : null;
  }
}
