package io.tradewire.parser.link;

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
   */
  static Turn of(Draft draft, Draft last, Paragraphs paragraphs) {
    if (last == null) {
      return BEGINS;
    }
    if (last.scene == draft.scene) {
      return SAME_SENTENCE;
    }
    int opened = paragraphs.between(last.scene, draft.scene);
    if (opened == 0) {
      return SAME_PARAGRAPH;
    }
    return !paragraphs.isOpened(draft.scene)
        ? INSIDE_LATER
        : opened == 1 ? OPENS_NEXT : OPENS_LATER;
  }
}
