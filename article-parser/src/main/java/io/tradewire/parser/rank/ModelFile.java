package io.tradewire.parser.rank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the files that training wrote: {@code /model/LANGUAGE/NAME.tsv}, a name and a number. */
final class ModelFile {

  /** Takes a line. */
  interface Line {
    void accept(String name, double value);
  }

  private ModelFile() {}

  /**
   * Hands on every line.
   *
   * @throws IllegalStateException if there is no such file
   */
  static void read(String language, String name, Line line) {
    String path = "/model/" + language + "/" + name + ".tsv";
    try (InputStream in = ModelFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no model file " + path);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        int tab = text.indexOf('\t');
        line.accept(text.substring(0, tab), Double.parseDouble(text.substring(tab + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
