package io.tradewire.parser.link;

import java.util.Locale;

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
  FILLER,
  COMMA,
  PAREN,
  DASH,
  COLON,
  EDGE,
  OTHER;

  static Link of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
