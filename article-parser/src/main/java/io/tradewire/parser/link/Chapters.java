package io.tradewire.parser.link;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article of unusual length into parts that are read one by one, each with a memory of its
 * own, so that the time an article takes stays linear in its length. The longest annotated article
 * has 710 tokens; only tables and digests are longer than a chapter.
 */
final class Chapters {
  /** A chapter ends with the sentence that reaches this many tokens, */
  private static final int TOKENS = 2500;

  /** or this many numbers. */
  private static final int NUMBERS = 300;

  private Chapters() {}

  /** The sentences, chapter by chapter; none is empty. */
  static List<List<Scene>> of(List<Scene> scenes) {
    List<List<Scene>> chapters = new ArrayList<>();
    int from = 0;
    int tokens = 0;
    int numbers = 0;
    for (int i = 0; i < scenes.size(); i++) {
      Scene scene = scenes.get(i);
      tokens += scene.span.to() - scene.span.from();
      numbers += scene.quantities.size() + scene.percentages.size();
      if (tokens >= TOKENS || numbers >= NUMBERS) {
        chapters.add(scenes.subList(from, i + 1));
        from = i + 1;
        tokens = 0;
        numbers = 0;
      }
    }
    if (from < scenes.size()) {
      chapters.add(scenes.subList(from, scenes.size()));
    }
    return chapters;
  }
}
