package io.tradewire.parser.link;

/**
 * Whether an article goes on with the part of a country that a figure before was limited to, if to
 * any, once a region is taken for the next figure's.
 */
enum Going {
  /** There is no figure before. */
  BEGINS,
  /** Both are of the whole country. */
  STAYS_WHOLE,
  /** From the whole country to a part of it. */
  NARROWS,
  /** From a part to the whole country. */
  WIDENS,
  STAYS,
  /** From one part to another. */
  CHANGES;

  /**
   * Goes from a figure to a region.
   *
   * @param region its name, null for the whole country
   * @param figure null if there is none
   */
  static Going of(String region, Draft figure) {
    if (figure == null) {
      return BEGINS;
    }
    if (figure.region == null) {
      return region == null ? STAYS_WHOLE : NARROWS;
    }
    return region == null ? WIDENS : region.equals(figure.region.name()) ? STAYS : CHANGES;
  }
}
