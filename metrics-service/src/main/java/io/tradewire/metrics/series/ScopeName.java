package io.tradewire.metrics.series;

import java.util.Comparator;

/** A phrase that an article uses for a scope of a published classification. */
public record ScopeName(String code, String phrase) implements Comparable<ScopeName> {

  private static final Comparator<ScopeName> ORDER =
      Comparator.comparing(ScopeName::code).thenComparing(ScopeName::phrase);

  /** The name that a phrase is for a code; null if there is no code, or no phrase. */
  static ScopeName of(String code, String phrase) {
    String normalised = Phrase.normalise(phrase);
    return code == null || normalised == null ? null : new ScopeName(code, normalised);
  }

  @Override
  public int compareTo(ScopeName other) {
    return ORDER.compare(this, other);
  }
}
