package io.tradewire.parser.lexicon;

/** Some lexicons, asked for together. */
public final class LexiconSet {
  final long bits;

  private LexiconSet(long bits) {
    this.bits = bits;
  }

  /** The set of these. */
  public static LexiconSet of(LexiconName... names) {
    long bits = 0;
    for (LexiconName name : names) {
      bits |= name.bit;
    }
    return new LexiconSet(bits);
  }
}
