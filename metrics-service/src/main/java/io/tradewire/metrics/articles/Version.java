package io.tradewire.metrics.articles;

import java.util.Comparator;

/**
 * One version of an article. The greater revision supersedes, and of one revision the later parser;
 * a retraction supersedes all parses of the revisions up to the one it ends.
 *
 * @param revision microseconds since 1970 at which the text was accepted
 * @param knownFrom microseconds since 1970 at which this became known: the acceptance, a later
 *     parse, or the retraction
 */
public record Version(long revision, int parser, long knownFrom, boolean retracted)
    implements Comparable<Version> {

  private static final Comparator<Version> ORDER =
      Comparator.comparingLong(Version::revision).thenComparingInt(Version::parser);

  /** A retraction of the revision and all before it. */
  public static Version retraction(long revision, long knownFrom) {
    return new Version(revision, Integer.MAX_VALUE, knownFrom, true);
  }

  /** By supersession; versions that compare equal are the same event, perhaps delivered twice. */
  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  /** Of two deliveries of one version the one known earlier, whichever arrived first. */
  static Version earlier(Version one, Version other) {
    return one.knownFrom <= other.knownFrom ? one : other;
  }
}
