package io.tradewire.parser.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.events.Fingerprint;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.text.NormalText;
import io.tradewire.parser.text.Tokenizer;
import org.junit.jupiter.api.Test;

class SimHashTest {
  private static final String WOOL =
      "Mongolia exported wool worth $12 million to Chile in 2023, the customs office said on"
          + " Monday. Shipments of cashmere, which had been falling for years, rose by a tenth"
          + " to 4,100 tonnes, and most of it went to mills in Italy. Officials in the capital"
          + " expect a further rise once the new washing plant near the border opens in May.";

  @Test
  void aCopyWithAnotherLastSentenceIsNear() {
    String copy = WOOL + " Wool is sold by auction.";
    assertTrue(of(WOOL).distance(of(copy)) <= 10, () -> "" + of(WOOL).distance(of(copy)));
  }

  @Test
  void caseAccentsAndPunctuationDoNotCount() {
    assertEquals(of(WOOL), of(WOOL.toUpperCase().replace(", ", " - ")));
  }

  @Test
  void anotherTextIsFar() {
    String other =
        "The port of Callao handled 2.6 million containers last year, a fifth more than in the"
            + " year before, while the number of ships that called there fell to 3,900. A new"
            + " quay is to be finished by the end of the decade, the terminal's operator said.";
    assertTrue(of(WOOL).distance(of(other)) >= 16, () -> "" + of(WOOL).distance(of(other)));
  }

  @Test
  void aTextOfTwoWordsHasNone() {
    assertEquals(new Fingerprint(0), of("Wool exports"));
  }

  private static Fingerprint of(String text) {
    return SimHash.of(Tokenizer.tokenize(NormalText.of(text), new Lexicon().vocabulary()), 0);
  }
}
