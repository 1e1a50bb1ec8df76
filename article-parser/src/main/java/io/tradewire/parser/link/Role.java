package io.tradewire.parser.link;

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
  LISTS,
  /** A region spoken of before: "the province". */
  REGION,
  /** A branch or a product spoken of before: "the industry". */
  SECTOR,
  /** From the partner to the country: "in the opposite direction". */
  OPPOSITE
}
