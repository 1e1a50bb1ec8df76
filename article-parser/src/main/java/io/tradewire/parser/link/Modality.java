package io.tradewire.parser.link;

/** Whether words speak of what will be or of what was; see the lexicon {@code modality}. */
enum Modality {
  WILL,
  AIM,
  CAN,
  DONE
}
