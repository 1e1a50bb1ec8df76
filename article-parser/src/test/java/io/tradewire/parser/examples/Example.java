package io.tradewire.parser.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of {@code /examples/LANGUAGE/NAME.tsv}.
 *
 * @param rule id of the rule it shows
 * @param positive whether the rule must read it so, or must not
 * @param text the sentence
 * @param reading "span = reading"; of a negative example empty if the rule must not fire at all
 * @param line where it stands, for failures
 */
public record Example(String rule, boolean positive, String text, String reading, String line) {

  public static List<Example> read(String language, String name) {
    String path = "/examples/" + language + "/" + name + ".tsv";
    List<Example> examples = new ArrayList<>();
    try (InputStream in = Example.class.getResourceAsStream(path);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#") || number == 1) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != 4 || !(cells[1].equals("+") || cells[1].equals("-"))) {
          throw new IllegalStateException(path + ":" + number + ": rule, +/-, text, reading");
        }
        examples.add(
            new Example(
                cells[0],
                cells[1].equals("+"),
                cells[2].replace("\\n", "\n").replace("\\t", "\t"),
                cells[3],
                path + ":" + number));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    return examples;
  }
}
