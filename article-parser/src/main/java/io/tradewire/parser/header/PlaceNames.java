package io.tradewire.parser.header;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;

/** Finds names of places by how they are written, and knows those of cities. */
final class PlaceNames {
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST_CAPITALS = 3;

  private final Tokens tokens;
  private final Hits hits;

  PlaceNames(Tokens tokens, Hits hits) {
    this.tokens = tokens;
    this.hits = hits;
  }

  /** Up to four capitalised words: "RIO DE JANEIRO", "ST. PAUL", "ABU DHABI/SEOUL"; or null. */
  Span at(int from) {
    int at = from;
    int words = 0;
    while (at < tokens.size() && words < MOST_WORDS && isNameWord(at, from)) {
      words++;
      at++;
      if (tokens.is(at, '.') && isShortForm(at)) {
        at++;
      }
      boolean joined = tokens.is(at, '/') || tokens.is(at, '-') || tokens.is(at, '\'');
      boolean tight = joined && tokens.isTight(at) && tokens.isTight(at + 1);
      if (tight && isNameWord(at + 1, from)) {
        at++;
      }
    }
    return at > from ? new Span(from, at) : null;
  }

  private boolean isNameWord(int at, int from) {
    if (!tokens.isWord(at)
        || !tokens.isCapitalised(at)
        || hits.at(at, LexiconName.MONTHS) != null) {
      return false;
    }
    return at == from || tokens.space(at).ordinal() <= Space.WIDE.ordinal();
  }

  /** "ST. PAUL": two letters in front of a full stop and a capitalised word behind it. */
  private boolean isShortForm(int stop) {
    return tokens.end(stop - 1) - tokens.start(stop - 1) == 2
        && stop + 1 < tokens.size()
        && tokens.isCapitalised(stop + 1)
        && tokens.space(stop + 1) == Space.BLANK;
  }

  /** A city of CLDR's, or a capital of the parties' lexicon if that is loaded. */
  boolean isCity(int token) {
    Hit party = hits.at(token, LexiconName.PARTY);
    return hits.at(token, LexiconName.CITIES) != null
        || party != null && party.entry().value(1).equals("CAPITAL");
  }

  /** Whether two words in capitals begin there, as a headline does. */
  boolean isShouting(int token) {
    return token + 1 < tokens.size()
        && isCapitals(new Span(token, token + 1))
        && isCapitals(new Span(token + 1, token + 2));
  }

  /** Whether all letters are capitals, three at least. */
  boolean isCapitals(Span span) {
    int letters = 0;
    for (int i = tokens.start(span.from()); i < tokens.end(span.to() - 1); i++) {
      char c = tokens.source().at(i);
      if (Character.isLowerCase(c) || c == '.' && span.to() == span.from() + 1) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters >= SHORTEST_CAPITALS;
  }
}
