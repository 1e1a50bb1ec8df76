package io.tradewire.parser.link;

import java.util.Locale;

/** Whether words speak of what will be or of what was; see the lexicon {@code modality}. */
enum Modality {
  WILL,
  AIM,
  CAN,
  DONE;

  static Modality of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
