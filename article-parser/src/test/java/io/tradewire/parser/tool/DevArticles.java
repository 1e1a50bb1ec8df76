package io.tradewire.parser.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads articles as JSON Lines, plain or gzipped. */
final class DevArticles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DevArticles() {}

  static List<JsonNode> read(String file) throws IOException {
    List<JsonNode> articles = new ArrayList<>();
    try (InputStream in = Files.newInputStream(Path.of(file));
        InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(JSON.readTree(line));
      }
    }
    return articles;
  }
}
