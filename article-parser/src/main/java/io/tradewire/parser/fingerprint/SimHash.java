package io.tradewire.parser.fingerprint;

import io.tradewire.events.Fingerprint;
import io.tradewire.parser.text.Tokens;

/**
 * A text's {@link Fingerprint}: SimHash (Charikar 2002) over runs of three words, so that copies of
 * an article which differ in a few words differ in few bits. Case, accents and punctuation do not
 * count.
 */
public final class SimHash {
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private SimHash() {}

  /** The fingerprint of the tokens from one on; 0 if there are fewer than three words. */
  public static Fingerprint of(Tokens tokens, int from) {
    Votes votes = new Votes();
    long before = 0;
    long last = 0;
    int words = 0;
    for (int token = from; token < tokens.size(); token++) {
      if (!tokens.isWord(token) && !tokens.isNumber(token)) {
        continue;
      }
      long word = hash(tokens, token);
      if (++words > 2) {
        votes.add(mix(before * 31 * 31 + last * 31 + word));
      }
      before = last;
      last = word;
    }
    return new Fingerprint(votes.majority());
  }

  private static long hash(Tokens tokens, int token) {
    long hash = 0;
    for (int at = tokens.start(token); at < tokens.end(token); at++) {
      hash = hash * 131 + tokens.source().folded(at);
    }
    return hash;
  }

  /** Spreads a number over all 64 bits (finaliser of SplitMix64, Steele et al. 2014). */
  private static long mix(long number) {
    long z = number * PRIME;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
