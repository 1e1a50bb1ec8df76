package io.tradewire.parser.examples;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts of the articles under {@code src/test/resources/corpus}. */
public final class CorpusTexts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CorpusTexts() {}

  /** All of them, file by file. */
  public static List<String> all() {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files =
        Files.list(Path.of(CorpusTexts.class.getResource("/corpus").toURI()))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          texts.add(JSON.readTree(line).get("text").asText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return texts;
  }
}
