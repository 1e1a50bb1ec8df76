package io.tradewire.parser.scope;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.lexicon.LexiconSet;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a figure may be limited to: sectors, goods, kinds of projects. The phrase takes in the
 * modifiers in front and a general noun behind ("raw cotton", "textile industry"); two goods joined
 * by "and" are one scope; "excluding oil" is what is left.
 */
public final class ScopeRecogniser {
  private static final LexiconSet SCOPES = LexiconSet.of(LexiconName.SCOPE);
  private static final int CODE = 0;
  private static final int KIND = 1;
  private static final int PARTY_FORM = 1;

  private final ScopeContext context;
  private final UnknownGoods unknown;
  private final NamedGoods named;

  private ScopeRecogniser(ScopeContext context, UnknownGoods unknown, NamedGoods named) {
    this.context = context;
    this.unknown = unknown;
    this.named = named;
  }

  /**
   * The recogniser of a language; adds its words to a lexicon that is not yet in use.
   *
   * @param lexicon knows parties and {@link LexiconName#TENSES}, so that neither is taken for goods
   */
  public static ScopeRecogniser of(Lexicon lexicon, String language) {
    ScopeLexicon.addTo(lexicon, language);
    return new ScopeRecogniser(
        new ScopeContext(lexicon, language),
        new UnknownGoods(lexicon, language),
        new NamedGoods(lexicon, language));
  }

  /** All scopes in the order of the text, without overlap. */
  public List<Scope> find(Document document) {
    List<Scope> known = known(document);
    return unknown.find(document, known);
  }

  /** What bodies and offices of the trade are named after: "the Lentil Board". */
  public List<Scope> named(Document document) {
    return named.find(document);
  }

  private List<Scope> known(Document document) {
    Tokens tokens = document.tokens();
    List<Scope> scopes = new ArrayList<>();
    int done = 0;
    for (Hit hit : document.hits().of(SCOPES)) {
      if (hit.span().from() < done) {
        continue;
      }
      Scope scope = read(document, hit, done);
      if (scope == null) {
        done = hit.entry().value(KIND).equals("none") ? hit.span().to() : done;
        continue;
      }
      Scope before = scopes.isEmpty() ? null : scopes.get(scopes.size() - 1);
      boolean listed = isLaterOfList(tokens, scopes);
      Scope pair = before == null || listed ? null : pair(tokens, before, scope);
      if (pair != null) {
        scopes.set(scopes.size() - 1, pair);
      } else {
        scopes.add(scope);
      }
      done = scope.span().to();
    }
    return scopes;
  }

  private Scope read(Document document, Hit hit, int done) {
    Tokens tokens = document.tokens();
    int sentence = document.sentenceOf(hit.span().from());
    if (sentence < 0 || context.isName(document, hit.span(), document.sentences().get(sentence))) {
      return null;
    }
    String code = hit.entry().value(CODE).isEmpty() ? null : hit.entry().value(CODE);
    Span span = hit.span();
    if (hit.entry().value(KIND).equals("none") || context.isTitle(tokens, span.to())) {
      return null;
    }
    if (isCountry(document, span)) {
      return null;
    }
    String rule = "scope.good-or-sector";
    switch (hit.entry().value(KIND)) {
      case "adjective" -> {
        span = context.adjective(tokens, span);
        rule = "scope.adjective";
      }
      case ScopeLexicon.SINGULAR -> {
        span = context.attributive(tokens, span);
        rule = "scope.singular";
        if (span == null) {
          span = ScopeLexicon.noun(tokens, hit);
          code = span == null || hit.entry().value(3).isEmpty() ? null : hit.entry().value(3);
          rule = "scope.good-or-sector";
        }
      }
      case "origin" -> {
        span = new Span(span.from(), span.to() - 1);
        rule = "scope.origin";
      }
      case "weak" -> rule = "scope.weak";
      default -> {}
    }
    if (span == null) {
      return null;
    }
    if (rule.equals("scope.good-or-sector")) {
      span = context.extended(tokens, span, done);
    }
    Span rest = context.excluding(tokens, span, done);
    if (rest != null) {
      return new Scope(rest, phrase(tokens, rest), null, "scope.excluding");
    }
    return new Scope(span, phrase(tokens, span), code, rule);
  }

  /** "Turkey exports": with a capital letter it is the country, not the bird. */
  private static boolean isCountry(Document document, Span span) {
    if (!document.tokens().isCapitalised(span.from())) {
      return false;
    }
    Hit party = document.hits().at(span.from(), LexiconName.PARTY);
    return party != null
        && party.span().equals(span)
        && party.entry().value(PARTY_FORM).equals(Party.Form.NAME.name());
  }

  /** Whether the last scope stands behind another and a comma: "olive oil, wine and pork". */
  private static boolean isLaterOfList(Tokens tokens, List<Scope> scopes) {
    if (scopes.size() < 2) {
      return false;
    }
    int comma = scopes.get(scopes.size() - 1).span().from() - 1;
    return tokens.is(comma, ',') && scopes.get(scopes.size() - 2).span().to() == comma;
  }

  /** "grain and flour": one scope, with the code that holds both if there is one. */
  private Scope pair(Tokens tokens, Scope first, Scope second) {
    int link = first.span().to();
    boolean joined =
        second.span().from() == link + 1
            && context.isPair(tokens, link)
            && !first.rule().equals("scope.pair")
            && !first.rule().equals("scope.weak");
    if (!joined) {
      return null;
    }
    Span span = first.span().cover(second.span());
    boolean excluding = first.rule().equals("scope.excluding");
    return new Scope(
        span,
        phrase(tokens, span),
        excluding ? null : ScopeCodes.common(first.code(), second.code()),
        excluding ? first.rule() : "scope.pair");
  }

  /** Lower case, white space as one blank. */
  static String phrase(Tokens tokens, Span span) {
    StringBuilder phrase = new StringBuilder();
    for (int i = span.from(); i < span.to(); i++) {
      if (i > span.from() && tokens.space(i) != Tokens.Space.NONE) {
        phrase.append(' ');
      }
      for (int offset = tokens.start(i); offset < tokens.end(i); offset++) {
        phrase.append(Character.toLowerCase(tokens.source().at(offset)));
      }
    }
    return phrase.toString();
  }
}
