package io.tradewire.parser.link;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tradewire.parser.ArticleParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Articles in which the parser finds no figure, as gold that has none. Nobody has read them: they
 * are too many, and hardly one states a figure. So they teach nothing but which words speak of
 * other things.
 */
final class Silence {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Silence() {}

  /**
   * Writes those of some texts.
   *
   * @param texts articles as JSON Lines, {@code .gz} or not
   * @param annotated ids of the articles that are left out
   * @param silent file to write
   * @return how many articles were written
   */
  static int write(Path texts, Set<String> annotated, Path silent) throws IOException {
    ArticleParser parser = ArticleParser.english();
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader = Standoff.reader(texts)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        ObjectNode article = (ObjectNode) JSON.readTree(line);
        article.putArray("figures");
        Gold.Article read = Gold.article(article);
        if (!annotated.contains(read.id()) && parser.parse(read.raw()).figures().isEmpty()) {
          lines.add(JSON.writeValueAsString(article));
        }
      }
    }
    Files.write(silent, lines);
    return lines.size();
  }
}
