package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.text.Tokens;

/** Tells digits that name a thing rather than count it: "Q3", "COVID-19", "Resolution 1325". */
final class NumberNames {
  private final GluedNames glued;
  private final TimeNames times;
  private final PhoneNumbers phones;
  private final NumberLabels labels;

  NumberNames(
      Tokens tokens, Hits hits, Grammar grammar, Currencies currencies, NumberLabels labels) {
    this.labels = labels;
    glued = new GluedNames(tokens, hits, grammar, currencies);
    times = new TimeNames(tokens, grammar, currencies, glued);
    phones = new PhoneNumbers(tokens, grammar);
  }

  boolean isName(int at) {
    return glued.isPart(at) || times.isPart(at) || phones.isPart(at) || labels.isLabelled(at);
  }
}
