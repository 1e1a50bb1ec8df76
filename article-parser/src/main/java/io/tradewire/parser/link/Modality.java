package io.tradewire.parser.link;

/** Whether words speak of what will be or of what was; see the lexicon {@code modality}. */
enum Modality {
  WILL,
  AIM,
  CAN,
  DONE,
  /** So it is today. */
  NOW,
  /** Begun, not yet there. */
  WORK;

  /** Whether it speaks of what is not there yet. */
  boolean isIntended() {
    return this == WILL || this == AIM || this == CAN;
  }
}
