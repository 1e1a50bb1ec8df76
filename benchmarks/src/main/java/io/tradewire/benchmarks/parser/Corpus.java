package io.tradewire.benchmarks.parser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tradewire.parser.RawArticle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The articles that are parsed, all in memory before the clock starts.
 *
 * @param name what to call them in the report
 */
record Corpus(String name, List<RawArticle> articles) {

  /** Stands for text made by {@link NewsText}; JMH hands parameters over as strings. */
  static final String GENERATED = "generated";

  private static final int GENERATED_ARTICLES = 2_000;

  /**
   * The generated corpus, or the one in a file.
   *
   * @param source {@link #GENERATED} or the path of a file with one JSON object a line, {@code
   *     {"id", "publishedOn", "title", "text"}}, gzipped if its name ends in {@code .gz}
   * @throws IOException if the file cannot be read or holds no article
   */
  static Corpus load(String source) throws IOException {
    if (GENERATED.equals(source)) {
      return new Corpus("generated text", NewsText.articles(GENERATED_ARTICLES, 1));
    }
    Path path = Path.of(source);
    List<RawArticle> articles = new ArrayList<>();
    try (BufferedReader lines = reader(path)) {
      ObjectMapper mapper = new ObjectMapper();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(article(mapper.readTree(line)));
      }
    }
    if (articles.isEmpty()) {
      throw new IOException("no article in " + path);
    }
    return new Corpus(path.getFileName().toString(), articles);
  }

  /** UTF-16 code units of all texts. */
  long characters() {
    return articles.stream().mapToLong(article -> article.text().length()).sum();
  }

  private static BufferedReader reader(Path path) throws IOException {
    InputStream bytes = Files.newInputStream(path);
    InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  private static RawArticle article(JsonNode json) throws IOException {
    if (!json.hasNonNull("text")) {
      throw new IOException("a line of the corpus has no text: " + json);
    }
    String day = json.path("publishedOn").asText(null);
    return new RawArticle(
        json.path("id").asText(null),
        json.path("text").asText(),
        day == null ? null : LocalDate.parse(day),
        json.path("title").asText(null),
        null,
        null);
  }
}
