package io.tradewire.parser.text;

/**
 * Text in the form that the grammar reads, with the way back to the original. Typographic quotes,
 * dashes, non-breaking and thin spaces become plain ones, HTML entities their character, soft
 * hyphens and control characters nothing; line feeds stay, since tables and paragraphs need them.
 */
public final class NormalText {
  private final char[] chars;
  private final int length;
  private final int[] origins;
  private final int originalLength;

  /**
   * Holds a normalised text.
   *
   * @param chars the characters, of which the first {@code length} count
   * @param origins for each of them its offset in the original; null if it is its own
   */
  NormalText(char[] chars, int length, int[] origins, int originalLength) {
    this.chars = chars;
    this.length = length;
    this.origins = origins;
    this.originalLength = originalLength;
  }

  /** Normalises a text. */
  public static NormalText of(String original) {
    return Normalizer.normalize(original);
  }

  /** Number of characters. */
  public int length() {
    return length;
  }

  /** The character at an offset of the normalised text. */
  public char at(int offset) {
    return chars[offset];
  }

  /** The normalised characters between two offsets. */
  public String slice(int start, int end) {
    return new String(chars, start, end - start);
  }

  /** The offset in the original of a character of the normalised text. */
  public int origin(int offset) {
    if (offset >= length) {
      return originalLength;
    }
    return origins == null ? offset : origins[offset];
  }

  /** The offset in the original behind the character before {@code end}. */
  public int originEnd(int end) {
    return end == 0 ? 0 : Math.min(origin(end - 1) + 1, originalLength);
  }

  char[] chars() {
    return chars;
  }
}
