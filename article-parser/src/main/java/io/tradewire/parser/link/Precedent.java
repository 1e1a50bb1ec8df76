package io.tradewire.parser.link;

/**
 * What the number before was, in this sentence or the last one: a figure is likelier followed by a
 * figure, a price by a price, above all where both measure the same ("Wages rose 5% and rents 7%").
 */
enum Precedent {
  NOTHING,
  FIGURE_HERE,
  FIGURE_HERE_ALIKE,
  FIGURE_BACK,
  FIGURE_BACK_ALIKE,
  NONE_HERE,
  NONE_HERE_ALIKE,
  NONE_BACK,
  NONE_BACK_ALIKE;

  private static final Precedent[] ALL = values();

  /**
   * What stands before a number.
   *
   * @param last the number before it, decided; null if it is the first
   */
  static Precedent of(Draft draft, Draft last) {
    int back = last == null ? 0 : draft.scene.index - last.scene.index;
    if (last == null || back > 1) {
      return NOTHING;
    }
    int alike = last.kind() == draft.kind() ? 1 : 0;
    return ALL[(last.kept ? FIGURE_HERE : NONE_HERE).ordinal() + 2 * back + alike];
  }
}
