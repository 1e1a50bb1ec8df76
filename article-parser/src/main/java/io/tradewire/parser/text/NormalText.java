package io.tradewire.parser.text;

/**
 * Text in the form that the grammar reads, with the way back to the original. Typographic quotes,
 * dashes, non-breaking and thin spaces become plain ones, HTML entities their character, soft
 * hyphens and control characters nothing; line feeds stay, since tables and paragraphs need them.
 */
public final class NormalText {
  private final char[] chars;

  /** Folded once, since every word is looked up, hashed and compared so. */
  private final char[] folded;

  private final int length;
  private final int[] starts;
  private final int[] ends;
  private final int originalLength;

  /**
   * Holds a normalised text.
   *
   * @param chars the characters, of which the first {@code length} count
   * @param starts for each of them its offset in the original; null if it is its own
   * @param ends for each of them the offset in the original behind what it was made of; null
   *     together with starts
   */
  NormalText(char[] chars, int length, int[] starts, int[] ends, int originalLength) {
    this.chars = chars;
    folded = Fold.fold(chars, length);
    this.length = length;
    this.starts = starts;
    this.ends = ends;
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

  /** The character at an offset of the normalised text, folded (see {@link Fold}). */
  public char folded(int offset) {
    return folded[offset];
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
    return starts == null ? offset : starts[offset];
  }

  /** The offset in the original behind the character before {@code end}. */
  public int originEnd(int end) {
    if (end == 0) {
      return 0;
    }
    return ends == null ? Math.min(end, originalLength) : ends[Math.min(end, length) - 1];
  }

  char[] folded() {
    return folded;
  }
}
