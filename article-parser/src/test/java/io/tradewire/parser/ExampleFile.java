package io.tradewire.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Reads examples from {@code /examples/en/NAME.tsv}: tab-separated cells, the first line names the
 * columns, {@code #} begins a comment, {@code \n} and {@code \t} stand for line feed and tab.
 */
public final class ExampleFile {
  private ExampleFile() {}

  public static List<List<String>> read(String name) {
    String path = "/examples/en/" + name + ".tsv";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ExampleFile.class.getResourceAsStream(path), path),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.replace("\\n", "\n").split("\t", -1)))
          .map(cells -> cells.stream().map(cell -> cell.replace("\\t", "\t")).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
