package io.tradewire.parser.scope;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.WordSet;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** What the words around a scope make of it. */
final class ScopeContext {
  private static final int LONGEST_LEAD = 3;

  private final WordSet modifiers;
  private final WordSet heads;
  private final WordSet measured;
  private final WordSet makers;
  private final WordSet excluding;
  private final WordSet pairs;
  private final WordSet titles;

  ScopeContext(Lexicon lexicon, String language) {
    List<LexiconFile.Line> lines = LexiconFile.read(language, "scope-context");
    modifiers = words(lexicon, lines, "modifier");
    heads = words(lexicon, lines, "head");
    measured = words(lexicon, lines, "measured");
    makers = words(lexicon, lines, "maker");
    excluding = words(lexicon, lines, "excluding");
    pairs = words(lexicon, lines, "pair");
    titles = words(lexicon, lines, "title");
  }

  static WordSet words(Lexicon lexicon, List<LexiconFile.Line> lines, String kind) {
    List<String> words = new ArrayList<>();
    for (LexiconFile.Line line : lines) {
      if (line.values().get(0).equals(kind)) {
        words.addAll(line.phrases());
      }
    }
    return WordSet.of(lexicon.vocabulary(), words);
  }

  boolean isPair(Tokens tokens, int token) {
    return pairs.has(tokens, token);
  }

  /** "oil minister", "steel prices". */
  boolean isTitle(Tokens tokens, int behind) {
    return titles.has(tokens, behind);
  }

  /**
   * "agricultural products" or just "agricultural" in front of "output"; null in front of others.
   */
  Span adjective(Tokens tokens, Span span) {
    if (heads.has(tokens, span.to())) {
      return new Span(span.from(), span.to() + 1);
    }
    return measured.has(tokens, span.to()) ? span : null;
  }

  /**
   * A good in the singular in front of what is made of it or who makes it: "shoe industry", or just
   * "shoe" in "shoe exports" and "shoe makers"; null in front of others.
   */
  Span attributive(Tokens tokens, Span span) {
    Span adjective = adjective(tokens, span);
    return adjective == null && makers.has(tokens, span.to()) ? span : adjective;
  }

  /** The span with modifiers in front ("raw cotton") and a head behind ("textile industry"). */
  Span extended(Tokens tokens, Span span, int done) {
    int from = span.from();
    while (from - 1 >= done
        && modifiers.has(tokens, from - 1)
        && tokens.space(from).compareTo(Tokens.Space.LINE) <= 0) {
      from--;
    }
    int to = span.to();
    boolean follows = to < tokens.size() && tokens.space(to).compareTo(Tokens.Space.LINE) <= 0;
    if (follows && heads.has(tokens, to)) {
      to++;
    }
    return new Span(from, to);
  }

  /** "excluding oil", "other than gold", or null. */
  Span excluding(Tokens tokens, Span span, int done) {
    int at = span.from() - 1;
    int limit = Math.max(done, at - LONGEST_LEAD + 1);
    for (; at >= limit && tokens.isWord(at); at--) {
      if (excluding.has(tokens, at)) {
        return new Span(at, span.to());
      }
      if (tokens.is(at, "than") && tokens.is(at - 1, "other") && at - 1 >= done) {
        return new Span(at - 1, span.to());
      }
      if (!modifiers.has(tokens, at) && !tokens.is(at, "the")) {
        return null;
      }
    }
    return null;
  }

  /** Whether it is a part of a proper name: "Ministry of Energy", "Royal Dutch Petroleum". */
  boolean isName(Document document, Span span, Span sentence) {
    Tokens tokens = document.tokens();
    int from = span.from();
    if (!tokens.isCapitalised(from) || from == sentence.from()) {
      return false;
    }
    boolean before = isNameWord(tokens, beforeLinks(tokens, from - 1, sentence.from()), sentence);
    boolean after = isNameWord(tokens, span.to(), sentence);
    return (before || after) && !isHeadline(tokens, sentence);
  }

  /** Behind "of" and "and" backwards: "Ministry of Industry and". */
  private int beforeLinks(Tokens tokens, int token, int first) {
    int at = token;
    while (at > first && (tokens.is(at, "of") || tokens.is(at, "for") || pairs.has(tokens, at))) {
      at--;
    }
    return at;
  }

  private static boolean isNameWord(Tokens tokens, int token, Span sentence) {
    return token >= sentence.from()
        && token < sentence.to()
        && token != sentence.from()
        && tokens.isWord(token)
        && tokens.isCapitalised(token);
  }

  /** Whether most words of a sentence are capitalised, as in a headline; it has no full stop. */
  private static boolean isHeadline(Tokens tokens, Span sentence) {
    if (tokens.is(sentence.to() - 1, '.')) {
      return false;
    }
    int words = 0;
    int capitalised = 0;
    int to = Math.min(sentence.to(), sentence.from() + 40);
    for (int i = sentence.from(); i < to; i++) {
      if (tokens.isWord(i) && tokens.end(i) - tokens.start(i) > 3) {
        words++;
        capitalised += tokens.isCapitalised(i) ? 1 : 0;
      }
    }
    return capitalised * 4 > words * 3;
  }
}
