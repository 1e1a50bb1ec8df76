package io.tradewire.parser.scope;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.WordSet;
import io.tradewire.parser.text.Tokens;
import java.util.List;

/** Tells apart words that may name goods, though no lexicon knows them, and all others. */
final class UnknownWords {
  private static final int LONGEST_PHRASE = 4;
  private static final int SHORTEST_WORD = 3;

  private final WordSet stops;
  private final WordSet general;
  private final WordSet qualities;

  UnknownWords(Lexicon lexicon, List<LexiconFile.Line> lines) {
    stops = ScopeContext.words(lexicon, lines, "stop");
    general = ScopeContext.words(lexicon, lines, "general");
    qualities = ScopeContext.words(lexicon, lines, "quality");
  }

  /** Whether a word may be the noun of goods: neither too general nor a quality nor like a verb. */
  boolean isNoun(Document document, int token) {
    Tokens tokens = document.tokens();
    return tokens.isWord(token)
        && !tokens.isCapitalised(token)
        && tokens.end(token) - tokens.start(token) >= SHORTEST_WORD
        && !stops.has(tokens, token)
        && !general.has(tokens, token)
        && !qualities.has(tokens, token)
        && !endsIn(tokens, token, "ed")
        && !endsIn(tokens, token, "ing")
        && !endsIn(tokens, token, "ly")
        && !isKnown(document, token);
  }

  private static boolean endsIn(Tokens tokens, int token, String ending) {
    int from = tokens.end(token) - ending.length();
    if (from <= tokens.start(token)) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (tokens.source().at(from + i) != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether any lexicon's phrase holds a token. */
  private static boolean isKnown(Document document, int token) {
    for (int from = token; from >= 0 && from > token - LONGEST_PHRASE; from--) {
      for (Hit hit : document.hits().at(from)) {
        if (hit.span().to() > token) {
          return true;
        }
      }
    }
    return false;
  }
}
