package io.tradewire.parser.text;

/**
 * A run of tokens, the last one excluded.
 *
 * @param from index of the first token
 * @param to index behind the last token; larger than from
 */
public record Span(int from, int to) {
  public Span {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("empty span " + from + ".." + to);
    }
  }

  /** Whether this span holds the other. */
  public boolean contains(Span other) {
    return from <= other.from && other.to <= to;
  }

  /** Whether the two share a token. */
  public boolean overlaps(Span other) {
    return from < other.to && other.from < to;
  }

  /** Number of tokens between the two, 0 if they touch or overlap. */
  public int gap(Span other) {
    return Math.max(0, Math.max(other.from - to, from - other.to));
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(from, other.from), Math.max(to, other.to));
  }
}
