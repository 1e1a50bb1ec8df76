package io.tradewire.parser.scope;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.WordSet;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Goods that no lexicon knows, where the words in front tell: "exports of xyz", "tonnes of xyz".
 */
final class UnknownGoods {
  private static final int LONGEST = 4;

  private final WordSet objects;
  private final WordSet stops;
  private final WordSet general;

  UnknownGoods(Lexicon lexicon, String language) {
    List<LexiconFile.Line> lines = LexiconFile.read(language, "scope-context");
    objects = ScopeContext.words(lexicon, lines, "object");
    stops = ScopeContext.words(lexicon, lines, "stop");
    general = ScopeContext.words(lexicon, lines, "general");
  }

  /** The known scopes with the unknown ones between them. */
  List<Scope> find(Document document, List<Scope> known) {
    Tokens tokens = document.tokens();
    List<Scope> all = null;
    int next = 0;
    for (Span sentence : document.sentences()) {
      for (int at = sentence.from(); at + 2 < sentence.to(); at++) {
        if (!objects.has(tokens, at) || !tokens.is(at + 1, "of")) {
          continue;
        }
        while (next < known.size() && known.get(next).span().to() <= at + 2) {
          next++;
        }
        int limit = next < known.size() ? known.get(next).span().from() : sentence.to();
        Span span = object(document, at + 2, Math.min(limit, sentence.to()));
        if (span != null && !(span.to() == limit && limit < sentence.to())) {
          all = all == null ? new ArrayList<>(known) : all;
          String phrase = ScopeRecogniser.phrase(tokens, span);
          all.add(new Scope(span, phrase, null, "scope.object"));
        }
      }
    }
    if (all == null) {
      return known;
    }
    all.sort((one, other) -> Integer.compare(one.span().from(), other.span().from()));
    return all;
  }

  /** Lower-case words up to one that ends a noun's phrase; null if its last word is too general. */
  private Span object(Document document, int from, int limit) {
    Tokens tokens = document.tokens();
    int at = from;
    while (at < limit
        && at < from + LONGEST
        && tokens.isWord(at)
        && !tokens.isCapitalised(at)
        && !stops.has(tokens, at)
        && !isOther(document, at)) {
      at++;
    }
    boolean open = at < limit && at == from + LONGEST;
    return at == from || open || general.has(tokens, at - 1) ? null : new Span(from, at);
  }

  /** Whether a word is a number, a unit or the like for another recogniser. */
  private static boolean isOther(Document document, int token) {
    for (Hit hit : document.hits().at(token)) {
      String lexicon = hit.entry().lexicon();
      if (lexicon.equals("numbers") || lexicon.equals("magnitudes") || lexicon.equals("party")) {
        return true;
      }
    }
    return false;
  }
}
