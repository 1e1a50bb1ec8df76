package io.tradewire.parser.link;

import java.util.function.IntFunction;

/**
 * How a number's sentence lies to the last figure's by paragraphs: what is told in passing ("in
 * June alone it was 5 billion") seldom holds beyond its paragraph.
 */
enum Turn {
  /** There is no figure before. */
  BEGINS,
  SAME_SENTENCE,
  SAME_PARAGRAPH,
  /** It opens the paragraph behind the figure's. */
  OPENS_NEXT,
  /** It opens a paragraph further on. */
  OPENS_LATER,
  /** It stands inside a later paragraph. */
  INSIDE_LATER;

  /**
   * That of a number.
   *
   * @param last the figure before it, null if there is none
   * @param back gives the sentence a number of places before the number's; null beyond the first
   */
  static Turn of(Draft draft, Draft last, IntFunction<Scene> back) {
    if (last == null) {
      return BEGINS;
    }
    if (last.scene == draft.scene) {
      return SAME_SENTENCE;
    }
    int opened = opened(last.scene, back);
    if (opened == 0) {
      return SAME_PARAGRAPH;
    }
    return !draft.scene.opensParagraph() ? INSIDE_LATER : opened == 1 ? OPENS_NEXT : OPENS_LATER;
  }

  /** How many paragraphs begin behind a sentence, up to the number's. */
  private static int opened(Scene last, IntFunction<Scene> back) {
    int opened = 0;
    int at = 0;
    for (Scene scene = back.apply(at); scene != null && scene != last; scene = back.apply(at)) {
      opened += scene.opensParagraph() ? 1 : 0;
      at++;
    }
    return opened;
  }
}
