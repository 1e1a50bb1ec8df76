package io.tradewire.parser.link;

import io.tradewire.parser.text.Tokens;

/** Where the present paragraph of an article began: a new one often speaks of something else. */
final class Paragraphs {
  /** The highest of the steps of {@link #distance}. */
  static final int DISTANCES = 4;

  private int first;

  /** Goes on to the next sentence. */
  void enter(Scene scene) {
    if (scene.tokens.space(scene.span.from()).compareTo(Tokens.Space.LINE) >= 0) {
      first = scene.index;
    }
  }

  /**
   * How far back a figure is: 0 in the sentence, 1 in the one before, 2 there but in another
   * paragraph, 3 farther back in the paragraph, 4 farther.
   */
  int distance(Draft draft, Draft figure) {
    int sentences = draft.scene.index - figure.scene.index;
    int apart = figure.scene.index < first ? 1 : 0;
    return sentences == 0 ? 0 : sentences == 1 ? 1 + apart : 3 + apart;
  }
}
