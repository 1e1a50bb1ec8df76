package io.tradewire.parser.link;

import io.tradewire.parser.text.Tokens.Space;
import java.util.List;

/**
 * Which paragraph each sentence of an article is in: what a figure is about seldom outlasts one.
 */
final class Paragraphs {
  private final int first;
  private final int[] paragraph;

  private Paragraphs(int first, int[] paragraph) {
    this.first = first;
    this.paragraph = paragraph;
  }

  /** Those of sentences that follow each other. */
  static Paragraphs of(List<Scene> scenes) {
    int[] paragraph = new int[scenes.size()];
    for (int i = 1; i < paragraph.length; i++) {
      paragraph[i] = paragraph[i - 1] + (isOpened(scenes.get(i)) ? 1 : 0);
    }
    return new Paragraphs(scenes.isEmpty() ? 0 : scenes.get(0).index, paragraph);
  }

  /** Whether a sentence stands at the beginning of a line. */
  static boolean isOpened(Scene scene) {
    return scene.tokens.space(scene.span.from()).compareTo(Space.LINE) >= 0;
  }

  /** How many paragraphs begin behind one sentence, up to another that stands later. */
  int between(Scene one, Scene other) {
    return paragraph[other.index - first] - paragraph[one.index - first];
  }
}
