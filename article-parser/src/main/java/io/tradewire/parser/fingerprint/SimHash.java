package io.tradewire.parser.fingerprint;

import io.tradewire.events.Fingerprint;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.WordHash;

/**
 * A text's {@link Fingerprint}: SimHash (Charikar 2002) over runs of three words, so that copies of
 * an article which differ in a few words differ in few bits. Case, accents and punctuation do not
 * count.
 */
public final class SimHash {
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
      long word = tokens.hash(token);
      if (++words > 2) {
        votes.add(WordHash.mix(before * 31 * 31 + last * 31 + word));
      }
      before = last;
      last = word;
    }
    return new Fingerprint(votes.majority());
  }
}
