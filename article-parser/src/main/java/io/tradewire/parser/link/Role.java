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
  /** Something of a party spoken of before: "its exports". */
  OWNER,
  /** The first of two things spoken of before. */
  FORMER,
  /** The second of them. */
  LATTER,
  LISTS,
  /** A region spoken of before: "the province". */
  REGION,
  /** A branch or a product spoken of before: "the industry". */
  SECTOR,
  /** A body of a trade or who belongs to it, spoken of before: "the association". */
  BODY,
  /** From the partner to the country: "in the opposite direction". */
  OPPOSITE,
  /** Business that is decided on a day, often the day it is told: "tender", "export licences". */
  AWARD,
  /** Somebody of the home country who speaks of what it does: "we". */
  SPEAKER
}
