package io.tradewire.parser.link;

import io.tradewire.parser.rank.Hidden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The mean of several fits. Two that differ in a little gold decide some articles in opposite ways,
 * and whichever of them ships, that is chance; their mean leaves it to what both have seen. A
 * feature that one of them does not know weighs nothing there. Their hidden units stand side by
 * side, each counting for its part.
 */
final class Mean {
  /** What weighs less in the mean is left out of decisions: */
  private static final double SLIGHT = 0.05;

  /** words more freely, which are a third of the lines and no figures (docs/parser.md). */
  private static final double SLIGHT_WORD = 0.2;

  private Mean() {}

  /** Writes the mean of models' folders to another. */
  static void write(Path out, List<Path> models) throws IOException {
    mean(out, Path.of("relevance.tsv"), models, true);
    mean(out, Path.of("sentences.tsv"), models, true);
    for (String reading : List.of("first", "second")) {
      try (Stream<Path> files = Files.list(models.get(0).resolve(reading))) {
        for (Path file : files.toList()) {
          Path name = Path.of(reading).resolve(file.getFileName());
          if (file.toString().endsWith(ModelFolder.HIDDEN)) {
            join(out, name, models);
          } else {
            mean(out, name, models, false);
          }
        }
      }
    }
  }

  private static void mean(Path out, Path name, List<Path> models, boolean all) throws IOException {
    Map<String, Double> sums = new TreeMap<>();
    for (Path model : models) {
      for (String line : Files.readAllLines(model.resolve(name))) {
        int tab = line.lastIndexOf('\t');
        sums.merge(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)), Double::sum);
      }
    }
    List<String> lines = new ArrayList<>();
    sums.forEach(
        (feature, sum) -> {
          double mean = sum / models.size();
          double slight = all ? 0 : feature.indexOf('~') > 0 ? SLIGHT_WORD : SLIGHT;
          if (mean != 0 && Math.abs(mean) >= slight) {
            lines.add(String.format("%s\t%.3f", feature, mean));
          }
        });
    Files.createDirectories(out.resolve(name).getParent());
    Files.write(out.resolve(name), lines);
  }

  private static void join(Path out, Path name, List<Path> models) throws IOException {
    Map<String, List<String>> rows = new TreeMap<>();
    int units = 0;
    for (Path model : models) {
      int before = units;
      for (String line : Files.readAllLines(model.resolve(name))) {
        String[] cells = line.split("\t");
        units = before + cells.length - 1;
        List<String> row = rows.computeIfAbsent(cells[0], feature -> new ArrayList<>());
        fill(row, before);
        for (int i = 1; i < cells.length; i++) {
          boolean output = cells[0].equals(Hidden.OUTPUT);
          row.add(output ? part(cells[i], models.size()) : cells[i]);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, List<String>> row : rows.entrySet()) {
      fill(row.getValue(), units);
      lines.add(row.getKey() + "\t" + String.join("\t", row.getValue()));
    }
    Files.createDirectories(out.resolve(name).getParent());
    Files.write(out.resolve(name), lines);
  }

  /** A model that does not know a feature leads it to none of its units. */
  private static void fill(List<String> row, int units) {
    while (row.size() < units) {
      row.add(ModelFolder.NUMBER.formatted(0f));
    }
  }

  private static String part(String weight, int models) {
    return ModelFolder.NUMBER.formatted(Float.parseFloat(weight) / models);
  }
}
