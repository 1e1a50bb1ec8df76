package io.tradewire.parser.mention;

import io.tradewire.parser.text.Span;
import java.util.List;

/** Something in the text that a figure may be made of. */
public sealed interface Mention permits Quantity, Percentage, Party, Time, Scope, Region, Cue {

  /** The tokens it stands in. */
  Span span();

  /** Id of the rule that read it. */
  String rule();

  /** Of mentions in the order of the text, those that begin within a span. */
  static <M extends Mention> List<M> within(List<M> all, Span span) {
    return all.subList(first(all, span.from()), first(all, span.to()));
  }

  /** The place in a list of mentions of the first one that begins at a token or behind it. */
  static int first(List<? extends Mention> mentions, int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
