package io.tradewire.parser.link;

import java.util.Locale;

/** Words that stand for parties spoken of before; see the lexicon {@code roles}. */
enum Role {
  PAIR,
  HOME,
  OTHER,
  WORLD,
  ANAPHOR;

  static Role of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
