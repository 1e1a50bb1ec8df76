package io.tradewire.parser.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a lexicon file: UTF-8, tab-separated, the first line names the columns, lines that begin
 * with {@code #} are comments. The first column holds phrases separated by {@code |}; all other
 * columns are values that every phrase of the line shares.
 */
public final class LexiconFile {

  /**
   * One line.
   *
   * @param phrases at least one
   * @param values one cell a column behind the phrases
   */
  public record Line(List<String> phrases, List<String> values) {}

  private LexiconFile() {}

  /**
   * The lines of {@code /lexicon/LANGUAGE/NAME.tsv}.
   *
   * @throws IllegalStateException if the file is missing, or a line has another number of cells
   *     than the header
   */
  public static List<Line> read(String language, String name) {
    String path = "/lexicon/" + language + "/" + name + ".tsv";
    try (InputStream in = LexiconFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no lexicon " + path);
      }
      return lines(path, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static List<Line> lines(String path, BufferedReader reader) throws IOException {
    List<Line> lines = new ArrayList<>();
    int columns = 0;
    int number = 0;
    for (String text = reader.readLine(); text != null; text = reader.readLine()) {
      number++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      String[] cells = text.split("\t", -1);
      if (columns == 0) {
        columns = cells.length;
        continue;
      }
      if (cells.length != columns) {
        throw new IllegalStateException(
            path + ":" + number + ": " + cells.length + " cells where the header has " + columns);
      }
      List<String> values = Stream.of(cells).skip(1).map(String::intern).toList();
      lines.add(new Line(List.of(cells[0].split("\\|")), values));
    }
    return lines;
  }
}
