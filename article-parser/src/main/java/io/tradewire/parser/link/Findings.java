package io.tradewire.parser.link;

import io.tradewire.parser.document.Document;

/** A document with all that was recognised in it: the clues first, then the rest. */
public record Findings(Clues clues, Mentions mentions) {

  /** The document. */
  public Document document() {
    return clues.document();
  }
}
