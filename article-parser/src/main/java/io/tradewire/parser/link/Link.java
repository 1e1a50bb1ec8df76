package io.tradewire.parser.link;

import io.tradewire.parser.lexicon.Hit;

/** How a number hangs on the words in front of it or behind it; see the lexicon {@code links}. */
enum Link {
  LEVEL,
  OF,
  IN,
  WORTH,
  TO,
  FROM,
  COMPARED,
  BY,
  WITH,
  AT,
  FOR,
  ON,
  AND,
  OR,
  INCLUDING,
  RANKING,
  INTO,
  SINCE,
  BETWEEN,
  CLAUSE,
  CONTRAST,
  FILLER,
  COMMA,
  PAREN,
  DASH,
  COLON,
  EDGE,
  OTHER;

  static Link of(Hit hit) {
    return hit.entry().constant(Link.class);
  }
}
