package io.tradewire.parser.mention;

import io.tradewire.parser.text.Span;

/** Something in the text that a figure may be made of. */
public sealed interface Mention permits Quantity, Percentage, Party, Time, Scope, Region, Cue {

  /** The tokens it stands in. */
  Span span();

  /** Id of the rule that read it. */
  String rule();
}
