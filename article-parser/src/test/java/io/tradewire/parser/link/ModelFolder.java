package io.tradewire.parser.link;

import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Stem;
import io.tradewire.parser.text.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes what was learned as the files that the parser ships: a name, a tab, a weight. */
final class ModelFolder {
  private final Map<Integer, String> stems = new HashMap<>();

  /** Remembers the words behind the hashes: features of words know only these. */
  void learnStems(Tokens tokens) {
    for (int token = 0; token < tokens.size(); token++) {
      stems.putIfAbsent(tokens.stem(token), Stem.of(tokens, token));
    }
  }

  /**
   * Writes FOLDER/relevance.tsv, FOLDER/sentences.tsv, FOLDER/first/DECISION.tsv and
   * FOLDER/second/DECISION.tsv.
   */
  void write(Path folder, Model model) throws IOException {
    write(folder, Map.of(Relevance.SPACE, model.relevance()));
    write(folder, Map.of(SentenceRelevance.SPACE, model.sentences()));
    write(folder.resolve("first"), model.first());
    write(folder.resolve("second"), model.second());
  }

  /** Writes FOLDER/DECISION.tsv of each decision. */
  void write(Path folder, Map<Space, Learned> weights) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<Space, Learned> entry : weights.entrySet()) {
      StringBuilder text = new StringBuilder();
      named(entry.getKey(), entry.getValue())
          .forEach((name, weight) -> text.append(String.format("%s\t%.3f%n", name, weight)));
      Files.writeString(folder.resolve(entry.getKey().name() + ".tsv"), text);
    }
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
