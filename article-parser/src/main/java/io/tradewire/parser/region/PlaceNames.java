package io.tradewire.parser.region;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.lexicon.WordSet;
import io.tradewire.parser.text.Tokens;
import java.util.List;

/** Tells words that may be, or be a part of, a place's name. */
final class PlaceNames {
  private final WordSet notBefore;
  private final WordSet noPlace;

  PlaceNames(Lexicon lexicon, List<LexiconFile.Line> lines) {
    notBefore = RegionContext.words(lexicon, lines, "not-before");
    noPlace = RegionContext.words(lexicon, lines, "no-place");
  }

  /** Whether a word is of those that no place is named by. */
  boolean isBarred(Tokens tokens, int token) {
    return notBefore.has(tokens, token);
  }

  /** A capitalised word, not all in capitals, that no lexicon but that of cities knows. */
  boolean isPlaceWord(Document document, int token) {
    if (!isNameWord(document, token) || noPlace.has(document.tokens(), token)) {
      return false;
    }
    for (Hit hit : document.hits().at(token)) {
      if (hit.entry().lexicon() != LexiconName.CITIES) {
        return false;
      }
    }
    return true;
  }

  /** A capitalised word that is no party's name. */
  boolean isNameWord(Document document, int token) {
    Tokens tokens = document.tokens();
    if (!tokens.isWord(token)
        || !tokens.isCapitalised(token)
        || notBefore.has(tokens, token)
        || tokens.end(token) - tokens.start(token) < 2
        || Character.isUpperCase(tokens.source().at(tokens.end(token) - 1))) {
      return false;
    }
    return !document.hits().begins(token, LexiconName.PARTY);
  }
}
