package io.tradewire.parser.party;

import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.WordSet;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;

/**
 * What the words around a bloc or a group make of it: its members, one of them, or all others. See
 * the lexicon {@code party-context}.
 */
final class BlocPhrases {
  private final WordSet members;
  private final WordSet oneOf;
  private final WordSet outside;
  private final WordSet outsideBegins;
  private final WordSet outsideEnds;
  private final WordSet articles;

  BlocPhrases(Lexicon lexicon, String language) {
    members = PartyRecogniser.words(lexicon, language, "party-context", "member");
    oneOf = PartyRecogniser.words(lexicon, language, "party-context", "one-of");
    outside = PartyRecogniser.words(lexicon, language, "party-context", "outside");
    outsideBegins = PartyRecogniser.words(lexicon, language, "party-context", "outside-begin");
    outsideEnds = PartyRecogniser.words(lexicon, language, "party-context", "outside-end");
    articles = PartyRecogniser.words(lexicon, language, "party-context", "article");
  }

  /** "The Central Asian republic" is one of them, and no reader knows which by these words. */
  boolean isOneOf(Tokens tokens, Span span) {
    return oneOf.has(tokens, span.to()) && !tokens.isCapitalised(span.to());
  }

  /** "EAEU member countries". */
  Span withMembers(Tokens tokens, Span span) {
    int to = span.to();
    while (to < tokens.size()
        && to < span.to() + 2
        && members.has(tokens, to)
        && !tokens.isCapitalised(to)) {
      to++;
    }
    return to == span.to() ? span : new Span(span.from(), to);
  }

  /** First token of "non-EU", "outside the EU" or "other than the EU", or -1. */
  int leadOfOutside(Tokens tokens, Span span) {
    int at = span.from() - 1;
    if (at >= 1 && tokens.is(at, '-') && tokens.space(span.from()) == Tokens.Space.NONE) {
      at--;
    } else if (articles.has(tokens, at)) {
      at--;
    }
    if (outsideEnds.has(tokens, at) && outsideBegins.has(tokens, at - 1)) {
      return at - 1;
    }
    return outside.has(tokens, at) ? at : -1;
  }
}
