package io.tradewire.parser.link;

import io.tradewire.parser.rank.Hidden;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Stem;
import io.tradewire.parser.text.Tokens;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes what was learned as the files that the parser ships: a name, a tab, a weight. */
final class ModelFolder {
  /** How the files of hidden units end. */
  static final String HIDDEN = ".hidden.tsv";

  /** How weights are written. */
  static final String NUMBER = "%.3f";

  private final Map<Integer, String> stems = new HashMap<>();

  /** Remembers the words behind the hashes: features of words know only these. */
  void learnStems(Tokens tokens) {
    for (int token = 0; token < tokens.size(); token++) {
      stems.putIfAbsent(tokens.stem(token), Stem.of(tokens, token));
    }
  }

  /** Writes FOLDER/relevance.tsv, FOLDER/sentences.tsv and FOLDER/DECISION.tsv. */
  void write(Path folder, Model model) throws IOException {
    write(folder, Map.of(Relevance.SPACE, model.relevance()));
    write(folder, Map.of(SentenceRelevance.SPACE, model.sentences()));
    write(folder, model.decisions());
  }

  /** Writes FOLDER/DECISION.tsv of each decision. */
  void write(Path folder, Map<Space, Learned> weights) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<Space, Learned> entry : weights.entrySet()) {
      StringBuilder text = new StringBuilder();
      named(entry.getKey(), entry.getValue())
          .forEach((name, weight) -> text.append(String.format("%s\t%.3f%n", name, weight)));
      Files.writeString(folder.resolve(entry.getKey().name() + ".tsv"), text);
      if (entry.getValue().hidden().units() > 0) {
        writeHidden(folder, entry.getKey(), entry.getValue().hidden());
      }
    }
  }

  /** Writes FOLDER/DECISION.hidden.tsv: the features that lead to hidden units. */
  private static void writeHidden(Path folder, Space space, Hidden hidden) throws IOException {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(hidden.rows(space))
        .forEach(
            (name, weights) -> {
              if (!isNothing(weights)) {
                text.append(name);
                for (float weight : weights) {
                  text.append('\t').append(shortest(weight));
                }
                text.append('\n');
              }
            });
    Files.writeString(folder.resolve(space.name() + HIDDEN), text);
  }

  /** As short as it can be written without loss. */
  private static String shortest(float number) {
    return new BigDecimal(Float.toString(number)).stripTrailingZeros().toPlainString();
  }

  private static boolean isNothing(float[] weights) {
    for (float weight : weights) {
      if (weight != 0) {
        return false;
      }
    }
    return true;
  }

  /** The weights that are not 0, in the order of their names. */
  private Map<String, Double> named(Space space, Learned learned) {
    Map<String, Double> sorted = new TreeMap<>();
    for (int i = 0; i < space.size(); i++) {
      if (learned.values()[i] != 0) {
        sorted.put(space.nameOf(i), learned.values()[i]);
      }
    }
    learned
        .words()
        .forEach(
            (word, weight) -> {
              String stem = stems.get(WordTemplate.stemOf(word));
              if (weight != 0 && isText(stem)) {
                sorted.put(space.nameOf(word, stem), weight);
              }
            });
    return sorted;
  }

  /** Halves of characters cannot be written, and mean nothing. */
  private static boolean isText(String stem) {
    return stem != null && stem.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }
}
