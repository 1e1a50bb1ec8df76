package io.tradewire.parser.link;

import java.util.Locale;

/**
 * Words that stand for parties or figures spoken of before, or pair lists; see the lexicon {@code
 * roles}.
 */
enum Role {
  PAIR,
  HOME,
  OTHER,
  WORLD,
  ANAPHOR,
  LISTS;

  static Role of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
