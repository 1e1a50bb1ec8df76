package io.tradewire.parser.link;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;

/** What ties the spans of a sentence to each other: small words and signs, and what parts them. */
final class Ties {
  private static final int LONGEST_LINK = 5;

  private final Document document;
  private final Tokens tokens;
  private final Span span;
  private Link[] leads;
  private int[] breaks;
  private int[] openings;

  /** Those of a sentence. */
  Ties(Document document, Span sentence) {
    this.document = document;
    tokens = document.tokens();
    span = sentence;
  }

  /** How the words in front of a span tie it; articles and words of praise are passed over. */
  Link lead(Span of) {
    int at = of.from() - span.from();
    if (leads == null) {
      leads = new Link[span.to() - span.from() + 1];
    }
    if (leads[at] == null) {
      leads[at] = lead(of.from());
    }
    return leads[at];
  }

  private Link lead(int from) {
    int behind = from;
    while (behind > span.from()) {
      Hit hit = linkBefore(behind);
      if (hit == null) {
        return punctuation(behind - 1);
      }
      Link link = Link.of(hit);
      if (link != Link.FILLER) {
        return link;
      }
      behind = hit.span().from();
    }
    return Link.EDGE;
  }

  /** The longest phrase of the lexicon of links that ends in front of a token, or null. */
  private Hit linkBefore(int token) {
    for (int from = Math.max(span.from(), token - LONGEST_LINK); from < token; from++) {
      Hit hit = document.hits().at(from, LexiconName.LINKS);
      if (hit != null && hit.span().to() == token) {
        return hit;
      }
    }
    return null;
  }

  /** How the words behind a span tie it. */
  Link tail(Span of) {
    int behind = of.to();
    if (behind >= span.to()) {
      return Link.EDGE;
    }
    Hit hit = document.hits().at(behind, LexiconName.LINKS);
    return hit != null ? Link.of(hit) : punctuation(behind);
  }

  private Link punctuation(int token) {
    if (tokens.is(token, ',') || tokens.is(token, ';')) {
      return Link.COMMA;
    } else if (tokens.is(token, '(') || tokens.is(token, ')')) {
      return Link.PAREN;
    } else if (tokens.is(token, '-')) {
      return Link.DASH;
    } else if (tokens.is(token, ':')) {
      return Link.COLON;
    } else if (tokens.is(token, '.')) {
      return Link.EDGE;
    }
    return Link.OTHER;
  }

  /** How many commas, semicolons, colons and words that open a clause lie between two spans. */
  int breaks(Span one, Span other) {
    int from = Math.min(one.to(), other.to());
    int to = Math.max(one.from(), other.from());
    return to <= from ? 0 : breaks()[to - span.from()] - breaks()[from - span.from()];
  }

  /** For each token of the sentence how many breaks stand in front of it. */
  private int[] breaks() {
    if (breaks == null) {
      breaks = new int[span.to() - span.from() + 1];
      for (int token = span.from(); token < span.to(); token++) {
        int at = token - span.from();
        breaks[at + 1] = breaks[at] + (isBreak(token) ? 1 : 0);
      }
    }
    return breaks;
  }

  private boolean isBreak(int token) {
    if (tokens.is(token, ',') || tokens.is(token, ';') || tokens.is(token, ':')) {
      return true;
    }
    Hit hit = document.hits().at(token, LexiconName.LINKS);
    return hit != null && (Link.of(hit) == Link.CLAUSE || Link.of(hit) == Link.CONTRAST);
  }

  /**
   * The first word of the part of the sentence in which a span begins: behind the last comma,
   * semicolon, colon, bracket or dash in front of it.
   */
  int opening(Span of) {
    if (openings == null) {
      openings = new int[span.to() - span.from()];
      for (int at = 1; at < openings.length; at++) {
        openings[at] = parts(span.from() + at - 1) ? at : openings[at - 1];
      }
    }
    return span.from() + openings[of.from() - span.from()];
  }

  private boolean parts(int token) {
    boolean hyphen = tokens.isTight(token) && tokens.isTight(token + 1);
    return switch (punctuation(token)) {
      case COMMA, COLON, PAREN -> true;
      case DASH -> !hyphen;
      default -> false;
    };
  }
}
