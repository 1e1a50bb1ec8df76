package io.tradewire.parser.rank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the files that training wrote: {@code /model/LANGUAGE/NAME.tsv}, a name and numbers. */
final class ModelFile {

  /** Takes a line with one number. */
  interface Line {
    void accept(String name, double value);
  }

  /** Takes a line with several numbers. */
  interface Row {
    void accept(String name, float[] values);
  }

  private interface Text {
    void accept(String name, String values);
  }

  private ModelFile() {}

  /** Whether there is such a file. */
  static boolean exists(String language, String name) {
    return ModelFile.class.getResource(path(language, name)) != null;
  }

  /**
   * Hands on every line of a file with one number a line.
   *
   * @throws IllegalStateException if there is no such file
   */
  static void read(String language, String name, Line line) {
    lines(language, name, (key, value) -> line.accept(key, Double.parseDouble(value)));
  }

  /**
   * Hands on every line of a file with several numbers a line.
   *
   * @throws IllegalStateException if there is no such file
   */
  static void readRows(String language, String name, Row row) {
    lines(language, name, (key, values) -> row.accept(key, numbers(values.split("\t"))));
  }

  private static float[] numbers(String[] cells) {
    float[] numbers = new float[cells.length];
    for (int i = 0; i < cells.length; i++) {
      numbers[i] = Float.parseFloat(cells[i]);
    }
    return numbers;
  }

  private static String path(String language, String name) {
    return "/model/" + language + "/" + name + ".tsv";
  }

  private static void lines(String language, String name, Text line) {
    String path = path(language, name);
    try (InputStream in = ModelFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no model file " + path);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        int tab = text.indexOf('\t');
        line.accept(text.substring(0, tab), text.substring(tab + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
