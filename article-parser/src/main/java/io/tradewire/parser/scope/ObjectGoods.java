package io.tradewire.parser.scope;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.lexicon.LexiconSet;
import io.tradewire.parser.lexicon.WordSet;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.List;

/**
 * Goods that no lexicon knows behind what is done with them: "exports of xyz", "tonnes of Black Sea
 * xyz", "a plant for xyz", "orders for xyz", "a contract to design and build a xyz".
 */
final class ObjectGoods {
  private static final int LONGEST = 4;
  private static final int NAME = 2;
  private static final LexiconSet OTHERS =
      LexiconSet.of(LexiconName.NUMBERS, LexiconName.MAGNITUDES, LexiconName.PARTY);

  private final WordSet objects;
  private final WordSet sites;
  private final WordSet deals;
  private final WordSet dealVerbs;
  private final WordSet pairs;
  private final WordSet openers;
  private final WordSet qualities;
  private final WordSet stops;
  private final WordSet general;

  ObjectGoods(Lexicon lexicon, List<LexiconFile.Line> lines) {
    objects = ScopeContext.words(lexicon, lines, "object");
    sites = ScopeContext.words(lexicon, lines, "site");
    deals = ScopeContext.words(lexicon, lines, "deal");
    dealVerbs = ScopeContext.words(lexicon, lines, "deal-verb");
    pairs = ScopeContext.words(lexicon, lines, "pair");
    openers = ScopeContext.words(lexicon, lines, "opener");
    qualities = ScopeContext.words(lexicon, lines, "quality");
    stops = ScopeContext.words(lexicon, lines, "stop");
    general = ScopeContext.words(lexicon, lines, "general");
  }

  /** The goods behind a word of a sentence, or null; known goods begin at {@code limit}. */
  Scope behind(Document document, int at, Span sentence, int limit) {
    Tokens tokens = document.tokens();
    boolean introduced =
        objects.has(tokens, at) && tokens.is(at + 1, "of")
            || sites.has(tokens, at) && tokens.is(at + 1, "for");
    int from = introduced ? at + 2 : deals.has(tokens, at) ? behindDeal(tokens, at + 1) : -1;
    if (from < 0 || !introduced && tokens.isCapitalised(from)) {
      return null;
    }
    Span span = object(document, from, limit);
    if (span == null || span.to() == limit && limit < sentence.to()) {
      return null;
    }
    return new Scope(span, ScopeRecogniser.phrase(tokens, span), null, "scope.object");
  }

  /** Where the noun begins behind "contract for a new" or "order to design and build a"; or -1. */
  private int behindDeal(Tokens tokens, int link) {
    int at = link + 1;
    if (tokens.is(link, "to") && dealVerbs.has(tokens, at)) {
      at += pairs.has(tokens, at + 1) && dealVerbs.has(tokens, at + 2) ? 3 : 1;
    } else if (!tokens.is(link, "for")) {
      return -1;
    }
    at += openers.has(tokens, at) ? 1 : 0;
    return at + (qualities.has(tokens, at) ? 1 : 0);
  }

  /**
   * Lower-case words up to one that ends a noun's phrase, a name in front, without what the goods
   * did ("output of xyz climbed by 3 percent"); null if the last word is too general, or if it only
   * says how the goods of some country are ("subsidized French flour").
   */
  private Span object(Document document, int from, int limit) {
    Tokens tokens = document.tokens();
    int at = from;
    while (at < limit && at < from + NAME && tokens.isCapitalised(at) && isPart(document, at)) {
      at++;
    }
    int name = at;
    while (at < limit && at < from + LONGEST && !tokens.isCapitalised(at) && isPart(document, at)) {
      at++;
    }
    if (at > name + 1 && isPast(document, at - 1)) {
      at--;
    }
    boolean open = at < limit && at == from + LONGEST;
    boolean origin = document.hits().begins(at, LexiconName.PARTY) && tokens.isWord(at + 1);
    return at == name || open || origin || general.has(tokens, at - 1) || tokens.is(at, '-')
        ? null
        : new Span(from, at);
  }

  /** "climbed", what the goods did. */
  private static boolean isPast(Document document, int token) {
    Hit verb = document.hits().at(token, LexiconName.TENSES);
    return verb != null && verb.entry().value(0).equals("past");
  }

  private boolean isPart(Document document, int at) {
    return document.tokens().isWord(at)
        && !stops.has(document.tokens(), at)
        && !isOther(document, at);
  }

  /** Whether a word is a number, a unit or the like for another recogniser. */
  private static boolean isOther(Document document, int token) {
    return document.hits().begins(token, OTHERS);
  }
}
