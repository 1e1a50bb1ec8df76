package io.tradewire.parser.quantity;

/** What alone stands between two numbers that may share their unit. */
enum Joint {
  /** A dash or slash: "5-6 million". */
  DASH,
  /** "from 5 to 6 million". */
  TO,
  /** Commas, "and", "or". */
  LIST,
  /** "7 against 5 percent", of percentages only. */
  COMPARISON
}
