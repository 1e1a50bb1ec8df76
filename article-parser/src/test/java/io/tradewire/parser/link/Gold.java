package io.tradewire.parser.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tradewire.events.Indicator;
import io.tradewire.parser.RawArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Annotated articles: JSON Lines with id, publishedOn, title, text and figures. */
final class Gold {

  /** An article with the figures that a careful reader found in it. */
  record Article(String id, RawArticle raw, List<Statement> statements) {

    /**
     * Who wrote it. What an id begins with names a hand ({@code ledgers-kz-uz-2019}), but articles
     * that are only numbered are an agency's, which has many hands ({@code reuters-10324}).
     */
    String hand() {
      int end = id.indexOf('-');
      boolean numbered = end >= 0 && id.substring(end + 1).chars().allMatch(Character::isDigit);
      return end < 0 || numbered ? id : id.substring(0, end);
    }
  }

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

  /**
   * Whether most figures of an article are a country's, at least half of them; a figure of two
   * countries that none of them reports is half of each. No country, null, where none has so many.
   */
  static boolean isHome(String code, List<Statement> statements) {
    Map<String, Integer> halves = new HashMap<>();
    for (Statement statement : statements) {
      boolean shared =
          statement.partner() != null && !Indicator.of(statement.indicator()).directed();
      halves.merge(String.valueOf(statement.reporter()), shared ? 1 : 2, Integer::sum);
      halves.merge(String.valueOf(statement.partner()), shared ? 1 : 0, Integer::sum);
    }
    halves.remove(String.valueOf((Object) null));
    int most = halves.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    boolean nobody = most < statements.size();
    return code == null ? nobody : !nobody && halves.getOrDefault(code, 0) == most;
  }

  /**
   * Whether at least half of an article's figures are limited to a region or a sector; without one,
   * null, whether half are not limited at all or there is none that half of them have.
   */
  static boolean isLimitation(
      String name,
      List<Statement> statements,
      Function<Statement, String> slot,
      BiPredicate<String, String> like) {
    List<String> limits = statements.stream().map(slot).filter(Objects::nonNull).toList();
    int half = (statements.size() + 1) / 2;
    ToIntFunction<String> count =
        wanted -> (int) limits.stream().filter(limit -> like.test(wanted, limit)).count();
    return name == null
        ? statements.size() - limits.size() >= half
            || limits.stream().mapToInt(count).allMatch(most -> most < half)
        : count.applyAsInt(name) >= half;
  }

  /** The article of a line. */
  static Article article(JsonNode node) {
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
