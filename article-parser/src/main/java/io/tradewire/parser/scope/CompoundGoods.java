package io.tradewire.parser.scope;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.WordSet;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.List;

/**
 * Goods that no lexicon knows in front of what is made of them: "the zolotarnik exports", "a
 * zolotarnik plant", "a sebacic acid plant". What opens the noun's phrase must stand in front, or
 * it might be a verb.
 */
final class CompoundGoods {
  private final WordSet heads;
  private final WordSet openers;
  private final WordSet sites;
  private final UnknownWords words;

  CompoundGoods(Lexicon lexicon, List<LexiconFile.Line> lines, UnknownWords words) {
    heads = ScopeContext.words(lexicon, lines, "compound");
    sites = ScopeContext.words(lexicon, lines, "site");
    openers = ScopeContext.words(lexicon, lines, "opener");
    this.words = words;
  }

  /** The goods right in front of a token, or null. */
  Scope before(Document document, int head) {
    Tokens tokens = document.tokens();
    if (!heads.has(tokens, head) || !words.isNoun(document, head - 1)) {
      return null;
    }
    int from = head - 1;
    boolean two = sites.has(tokens, head) && !openers.has(tokens, from - 1);
    if (two && isFirstOfTwo(document, from - 1)) {
      from--;
    }
    if (!openers.has(tokens, from - 1)) {
      return null;
    }
    Span span = new Span(from, head);
    return new Scope(span, ScopeRecogniser.phrase(tokens, span), null, "scope.compound");
  }

  /** A plural would be who does something: "the ministers want production". */
  private boolean isFirstOfTwo(Document document, int token) {
    Tokens tokens = document.tokens();
    return words.isNoun(document, token) && tokens.source().at(tokens.end(token) - 1) != 's';
  }
}
