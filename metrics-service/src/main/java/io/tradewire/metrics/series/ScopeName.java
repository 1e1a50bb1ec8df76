package io.tradewire.metrics.series;

import io.tradewire.events.Figure;
import java.util.Comparator;

/** A phrase that an article uses for a scope of a published classification. */
public record ScopeName(String code, String phrase) implements Comparable<ScopeName> {

  private static final Comparator<ScopeName> ORDER =
      Comparator.comparing(ScopeName::code).thenComparing(ScopeName::phrase);

  /** The scope that a figure names, null if it has no code. */
  public static ScopeName of(Figure figure) {
    String phrase = Phrase.normalise(figure.scope());
    return figure.scopeCode() == null || phrase == null
        ? null
        : new ScopeName(figure.scopeCode(), phrase);
  }

  @Override
  public int compareTo(ScopeName other) {
    return ORDER.compare(this, other);
  }
}
