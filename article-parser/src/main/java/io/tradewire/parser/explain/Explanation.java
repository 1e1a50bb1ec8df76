package io.tradewire.parser.explain;

import java.util.List;

/**
 * Why the parser read an article as it did.
 *
 * @param figures how each figure came about, in the order of the article's figures
 * @param unused the numbers that became no figure, in the order of the text
 */
public record Explanation(List<FigureTrail> figures, List<UnusedNumber> unused) {
  public Explanation {
    figures = List.copyOf(figures);
    unused = List.copyOf(unused);
  }
}
