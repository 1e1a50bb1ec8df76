package io.tradewire.parser.region;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.WordSet;
import io.tradewire.parser.mention.Region;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Regions that only the words around their name give away. */
final class RegionContext {
  private static final int LONGEST = 3;

  private final WordSet units;
  private final WordSet of;
  private final WordSet zones;
  private final WordSet zoneWords;
  private final WordSet notBefore;

  RegionContext(Lexicon lexicon, String language) {
    List<LexiconFile.Line> lines = LexiconFile.read(language, "region-context");
    units = words(lexicon, lines, "unit");
    of = words(lexicon, lines, "of");
    zones = words(lexicon, lines, "zone");
    zoneWords = words(lexicon, lines, "zone-word");
    notBefore = words(lexicon, lines, "not-before");
  }

  private static WordSet words(Lexicon lexicon, List<LexiconFile.Line> lines, String kind) {
    List<String> words = new ArrayList<>();
    for (LexiconFile.Line line : lines) {
      if (line.values().get(0).equals(kind)) {
        words.addAll(line.phrases());
      }
    }
    return WordSet.of(lexicon.vocabulary(), words);
  }

  boolean isUnit(Tokens tokens, int token) {
    return units.has(tokens, token);
  }

  /** The region whose giveaway word stands at a token, or null. */
  Region named(Document document, int at, int done, Span sentence) {
    Tokens tokens = document.tokens();
    if (of.has(tokens, at) && tokens.is(at + 1, "of") && !tokens.isCapitalised(at)) {
      Region region = behindOf(document, at, sentence);
      if (region != null) {
        return region;
      }
    }
    if (units.has(tokens, at)) {
      return beforeUnit(document, at, done, sentence);
    }
    return zones.has(tokens, at) ? zone(document, at, done, sentence) : null;
  }

  /** "the city of Xyz". */
  private Region behindOf(Document document, int at, Span sentence) {
    Tokens tokens = document.tokens();
    int from = at + 2;
    int to = from;
    while (to < sentence.to() && to < from + LONGEST && isNameWord(document, to)) {
      to++;
    }
    return to == from
        ? null
        : new Region(new Span(at, to), tokens.text(new Span(from, to)), null, "region.of");
  }

  /** "Xyz oblast". */
  private Region beforeUnit(Document document, int at, int done, Span sentence) {
    int from = nameBefore(document, at, done, sentence);
    if (from == at || notBefore.has(document.tokens(), from) && at - from == 1) {
      return null;
    }
    Span span = new Span(from, at + 1);
    return new Region(span, document.tokens().text(span), null, "region.unit");
  }

  /** "Xyz special economic zone". */
  private Region zone(Document document, int at, int done, Span sentence) {
    Tokens tokens = document.tokens();
    int kind = at;
    while (kind - 1 >= done && zoneWords.has(tokens, kind - 1)) {
      kind--;
    }
    boolean abbreviation = tokens.is(at, "sez") || tokens.is(at, "fez") || tokens.is(at, "ftz");
    if (kind == at && !abbreviation) {
      return null;
    }
    int from = nameBefore(document, kind, done, sentence);
    if (from == kind) {
      return null;
    }
    Span span = new Span(from, at + 1);
    return new Region(span, tokens.text(span), null, "region.zone");
  }

  private int nameBefore(Document document, int to, int done, Span sentence) {
    int from = to;
    while (from - 1 >= done
        && from > to - LONGEST
        && isNameWord(document, from - 1)
        && (from - 1 > sentence.from() || !notBefore.has(document.tokens(), from - 1))) {
      from--;
    }
    return from;
  }

  /** A capitalised word that is no party's name. */
  private boolean isNameWord(Document document, int token) {
    Tokens tokens = document.tokens();
    if (!tokens.isWord(token)
        || !tokens.isCapitalised(token)
        || notBefore.has(tokens, token)
        || tokens.end(token) - tokens.start(token) < 2
        || Character.isUpperCase(tokens.source().at(tokens.end(token) - 1))) {
      return false;
    }
    for (Hit hit : document.hits().at(token)) {
      if (hit.entry().lexicon().equals("party")) {
        return false;
      }
    }
    return true;
  }
}
