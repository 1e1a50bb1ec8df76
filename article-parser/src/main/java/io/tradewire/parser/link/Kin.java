package io.tradewire.parser.link;

import io.tradewire.parser.mention.Scope;

/**
 * Whether two scopes are of one branch: by their codes, of which one holds the other ("cereals" and
 * "wheat"), or by the word that both begin with ("tannery goods" and "tannery machines").
 */
final class Kin {
  private static final int SHORTEST = 5;
  private static final int STEM = 6;

  private Kin() {}

  /** Whether they are, or are the same. */
  static boolean are(Scope one, Scope other) {
    if (Topics.meaning(one).equals(Topics.meaning(other))) {
      return true;
    }
    if (one.code() != null && other.code() != null) {
      return one.code().startsWith(other.code()) || other.code().startsWith(one.code());
    }
    return !isRest(one) && !isRest(other) && beginAlike(one.phrase(), other.phrase());
  }

  /** "excluding oil": what is left may be anything. */
  private static boolean isRest(Scope scope) {
    return scope.rule().equals("scope.excluding");
  }

  private static boolean beginAlike(String one, String other) {
    int stem = stem(one);
    return stem >= SHORTEST && stem == stem(other) && one.regionMatches(0, other, 0, stem);
  }

  /** The length of a phrase's first word, at most that of a stem. */
  private static int stem(String phrase) {
    int end = 0;
    while (end < phrase.length() && end < STEM && Character.isLetter(phrase.charAt(end))) {
      end++;
    }
    return end;
  }
}
