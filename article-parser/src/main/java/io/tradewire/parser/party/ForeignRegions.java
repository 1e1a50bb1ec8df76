package io.tradewire.parser.party;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Span;

/**
 * Tells whether a country's name is a part of the name of another country's region: "Inner
 * Mongolia", "Thai Nguyen", "East Azerbaijan", "Atlanta, Georgia".
 */
final class ForeignRegions {
  /** How many tokens the name of such a region has in front of the country's at most. */
  private static final int REACH = 3;

  private static final int COUNTRY = 0;

  private ForeignRegions() {}

  /** Whether a longer name of a region of another country than a code's holds a span. */
  static boolean hold(Document document, Span party, String code) {
    for (int at = party.from(); at >= 0 && at >= party.from() - REACH; at--) {
      Hit hit = document.hits().at(at, LexiconName.REGION);
      if (hit != null
          && hit.span().to() >= party.to()
          && (at < party.from() || hit.span().to() > party.to())
          && document.tokens().isCapitalised(at)
          && !hit.entry().value(COUNTRY).equals(code)) {
        return true;
      }
    }
    return false;
  }
}
