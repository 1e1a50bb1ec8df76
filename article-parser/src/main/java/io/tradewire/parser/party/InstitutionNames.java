package io.tradewire.parser.party;

import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.WordSet;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a country's name is a part of a longer proper name: "Bank of Japan", "Kazakhstan
 * Temir Zholy", "Korea Customs Service", "Air China".
 */
public final class InstitutionNames {
  private static final int LONGEST = 8;

  private final WordSet anywhereBehind;
  private final WordSet lastBehind;
  private final WordSet beforeOf;
  private final WordSet rightBefore;
  private final WordSet links;
  private final WordSet of;
  private final WordSet articles;

  /** The names of a language; adds its words to a lexicon that is not yet in use. */
  public InstitutionNames(Lexicon lexicon, String language) {
    List<LexiconFile.Line> lines = LexiconFile.read(language, "organisation-words");
    anywhereBehind = words(lexicon, lines, Set.of("end"));
    lastBehind = words(lexicon, lines, Set.of("last"));
    beforeOf = words(lexicon, lines, Set.of("of", "end"));
    rightBefore = words(lexicon, lines, Set.of("before"));
    links = words(lexicon, lines, Set.of("link"));
    of = words(lexicon, lines, Set.of("link-of"));
    articles = words(lexicon, lines, Set.of("article"));
  }

  private static WordSet words(Lexicon lexicon, List<LexiconFile.Line> lines, Set<String> kinds) {
    List<String> words = new ArrayList<>();
    for (LexiconFile.Line line : lines) {
      if (kinds.contains(line.values().get(0))) {
        words.addAll(line.phrases());
      }
    }
    return WordSet.of(lexicon.vocabulary(), words);
  }

  /** Whether the country named at a span is a part of a longer name. */
  public boolean hold(Tokens tokens, Span party) {
    return behind(tokens, party.to()) || before(tokens, party.from() - 1);
  }

  /** "Customs Service" behind "Korea": capitalised words, an institution's word among them. */
  private boolean behind(Tokens tokens, int from) {
    int at = from;
    int last = -1;
    int limit = Math.min(tokens.size(), from + LONGEST);
    while (at < limit && tokens.isWord(at) && tokens.space(at).compareTo(Tokens.Space.LINE) <= 0) {
      if (tokens.isCapitalised(at)) {
        if (anywhereBehind.has(tokens, at)) {
          return true;
        }
        last = at;
      } else if (at == from || !(links.has(tokens, at) || of.has(tokens, at))) {
        break;
      }
      at++;
    }
    return last >= 0 && lastBehind.has(tokens, last);
  }

  /** "Bank of", "Ministry of Industry of the" or "Air" in front. */
  private boolean before(Tokens tokens, int from) {
    if (rightBefore.has(tokens, from) && tokens.isCapitalised(from)) {
      return true;
    }
    int at = articles.has(tokens, from) ? from - 1 : from;
    if (!of.has(tokens, at)) {
      return false;
    }
    int limit = Math.max(0, at - LONGEST);
    for (at--; at >= limit && tokens.isWord(at); at--) {
      if (tokens.isCapitalised(at)) {
        if (beforeOf.has(tokens, at)) {
          return true;
        }
      } else if (!(links.has(tokens, at) || of.has(tokens, at) || articles.has(tokens, at))) {
        return false;
      }
    }
    return false;
  }
}
