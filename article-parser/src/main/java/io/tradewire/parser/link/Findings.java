package io.tradewire.parser.link;

import io.tradewire.parser.document.Document;

/** A document with what was recognised in it. */
public record Findings(Document document, Mentions mentions) {

  /** Whether the first sentence is a headline. */
  boolean hasHeadline() {
    return document.header().headline() != null;
  }
}
