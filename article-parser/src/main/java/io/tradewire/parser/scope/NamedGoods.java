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
import java.util.ArrayList;
import java.util.List;

/**
 * Goods that a body or an office of the trade is named after: "the Lentil Growers' Federation",
 * "the Oil Minister". They limit no figure of their sentence, but what such a body reports is of
 * them.
 */
final class NamedGoods {
  private static final LexiconSet SCOPES = LexiconSet.of(LexiconName.SCOPE);
  private static final String GOODS = "HS:";
  private static final int LONGEST = 6;
  private static final int CODE = 0;
  private static final int KIND = 1;

  private final WordSet bodies;
  private final WordSet inner;
  private final WordSet offices;

  NamedGoods(Lexicon lexicon, String language) {
    List<LexiconFile.Line> lines = LexiconFile.read(language, "scope-context");
    bodies = ScopeContext.words(lexicon, lines, "body");
    inner = ScopeContext.words(lexicon, lines, "body-inner");
    offices = ScopeContext.words(lexicon, lines, "office");
  }

  /** Them all, in the order of the text. */
  List<Scope> find(Document document) {
    Tokens tokens = document.tokens();
    List<Scope> named = new ArrayList<>();
    int done = 0;
    for (Hit hit : document.hits().of(SCOPES)) {
      Span span = hit.span();
      String kind = hit.entry().value(KIND);
      boolean noun = kind.equals("noun") || kind.equals(ScopeLexicon.SINGULAR);
      if (span.from() < done || !noun) {
        continue;
      }
      String code = hit.entry().value(CODE);
      if (isBody(tokens, span) || code.startsWith(GOODS) && offices.has(tokens, span.to())) {
        String phrase = ScopeRecogniser.phrase(tokens, span);
        named.add(new Scope(span, phrase, code.isEmpty() ? null : code, "scope.named"));
        done = span.to();
      }
    }
    return named;
  }

  /** Whether a word for a body stands in the same name, or right behind in small letters. */
  private boolean isBody(Tokens tokens, Span span) {
    for (int at = span.to(); at < span.to() + LONGEST && isPart(tokens, at); at++) {
      if (bodies.has(tokens, at)) {
        return true;
      }
    }
    if (!tokens.isCapitalised(span.from())) {
      return false;
    }
    for (int at = span.from() - 1; at >= span.from() - LONGEST && isPart(tokens, at); at--) {
      if (bodies.has(tokens, at) && tokens.isCapitalised(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPart(Tokens tokens, int at) {
    if (at < 0 || at >= tokens.size() || tokens.space(at).compareTo(Tokens.Space.LINE) > 0) {
      return false;
    }
    return inner.has(tokens, at)
        || bodies.has(tokens, at)
        || tokens.is(at, '\'')
        || tokens.isWord(at) && tokens.isCapitalised(at);
  }
}
