package io.tradewire.parser.region;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.lexicon.WordSet;
import io.tradewire.parser.text.Tokens;
import java.util.List;

/** Lists of regions that say once what they are: "Karaganda, Abai and Akmola regions". */
final class RegionLists {
  private static final int LONGEST = 6;

  private final WordSet units;
  private final WordSet pairs;

  RegionLists(Lexicon lexicon, String language) {
    List<LexiconFile.Line> lines = LexiconFile.read(language, "region-context");
    units = RegionContext.words(lexicon, lines, "units");
    pairs = RegionContext.words(lexicon, lines, "pair");
  }

  /** Whether the name that ends in front of a token is one of such a list. */
  boolean holds(Document document, int behind) {
    Tokens tokens = document.tokens();
    int at = behind;
    for (int names = 0; names < LONGEST; names++) {
      if (units.has(tokens, at)) {
        return true;
      }
      boolean comma = tokens.is(at, ',');
      int next = comma && pairs.has(tokens, at + 1) ? at + 2 : at + 1;
      if (!comma && !pairs.has(tokens, at)) {
        return false;
      }
      Hit hit = document.hits().at(next, LexiconName.REGION);
      if (hit == null) {
        return false;
      }
      at = hit.span().to();
    }
    return false;
  }
}
