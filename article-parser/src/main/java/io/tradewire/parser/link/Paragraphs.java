package io.tradewire.parser.link;

import io.tradewire.parser.text.Tokens.Space;
import java.util.List;

/**
 * Which paragraph each sentence of an article is in: what a figure is about seldom outlasts one. A
 * paragraph begins behind an empty line or with a line set in, and where sentences do not run on
 * from line to line, with every line.
 */
final class Paragraphs {
  /** The highest of the steps of {@link #distance}. */
  static final int DISTANCES = 4;

  /** White space of a line that is set in: its end and a blank or more. */
  private static final int SET_IN = 2;

  private final int first;
  private final boolean[] opened;

  /** How many paragraphs have begun behind the first sentence. */
  private final int[] begun;

  private Paragraphs(int first, boolean[] opened) {
    this.first = first;
    this.opened = opened;
    begun = new int[opened.length];
    for (int i = 1; i < begun.length; i++) {
      begun[i] = begun[i - 1] + (opened[i] ? 1 : 0);
    }
  }

  /** Those of sentences that follow each other. */
  static Paragraphs of(List<Scene> scenes) {
    boolean wrapped = scenes.stream().anyMatch(Paragraphs::runsOn);
    boolean[] opened = new boolean[scenes.size()];
    for (int i = 0; i < opened.length; i++) {
      opened[i] = opens(scenes.get(i), wrapped);
    }
    return new Paragraphs(scenes.isEmpty() ? 0 : scenes.get(0).index, opened);
  }

  private static boolean runsOn(Scene scene) {
    for (int token = scene.span.from() + 1; token < scene.span.to(); token++) {
      if (scene.tokens.space(token) == Space.LINE) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(Scene scene, boolean wrapped) {
    int token = scene.span.from();
    return switch (scene.tokens.space(token)) {
      case PARAGRAPH -> true;
      case LINE -> !wrapped || scene.tokens.start(token) - scene.tokens.end(token - 1) > SET_IN;
      default -> false;
    };
  }

  /** Whether a sentence begins a paragraph. */
  boolean isOpened(Scene scene) {
    return opened[scene.index - first];
  }

  /** How many paragraphs begin behind one sentence, up to another that stands later. */
  int between(Scene one, Scene other) {
    return begun[other.index - first] - begun[one.index - first];
  }

  /**
   * How far back a figure is: 0 in the sentence, 1 in the one before, 2 there but in another
   * paragraph, 3 farther back in the paragraph, 4 farther.
   */
  int distance(Draft draft, Draft figure) {
    int sentences = draft.scene.index - figure.scene.index;
    int apart = between(figure.scene, draft.scene) > 0 ? 1 : 0;
    return sentences == 0 ? 0 : sentences == 1 ? 1 + apart : 3 + apart;
  }
}
