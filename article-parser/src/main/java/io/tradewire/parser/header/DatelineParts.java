package io.tradewire.parser.header;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;

/**
 * The parts of a dateline, one after the other: a place, then country or state, day and agency in
 * any order, with commas or full stops between.
 */
final class DatelineParts {
  private static final int MOST_PARTS = 8;
  private static final int LONGEST_BRACKET = 8;

  private final Tokens tokens;
  private final Hits hits;
  private final DayReader days;
  private final PlaceNames names;
  private final int from;
  private Span place;
  private String agency;
  private Day day;
  private boolean bracketed;
  private int at;

  DatelineParts(Tokens tokens, Hits hits, DayReader days, PlaceNames names, int from) {
    this.tokens = tokens;
    this.hits = hits;
    this.days = days;
    this.names = names;
    this.from = from;
  }

  /** Reads as many parts as there are; false if not even a place begins there. */
  boolean read() {
    place = names.at(from);
    if (place == null) {
      return false;
    }
    at = place.to();
    int parts = 0;
    while (parts < MOST_PARTS && !isEnd(at) && part()) {
      parts++;
    }
    return true;
  }

  Span place() {
    return place;
  }

  /** Null if none was read. */
  String agency() {
    return agency;
  }

  /** Null if none was read. */
  Day day() {
    return day;
  }

  /** Whether a day or an agency stands in brackets. */
  boolean isBracketed() {
    return bracketed;
  }

  /** Index behind the last part. */
  int to() {
    return at;
  }

  /** Reads a comma or full stop and what stands behind it; false if that is no part. */
  private boolean part() {
    int next = behindStops(at);
    if (isEnd(next)) {
      return false;
    }
    if (tokens.is(next, '(') || tokens.is(next, '/') || tokens.is(next, '<')) {
      return bracket(next);
    }
    Day read = days.read(next);
    if (read != null && day == null) {
      day = read;
      at = read.span().to();
      return true;
    }
    Hit hit = hits.at(next, LexiconName.AGENCIES);
    if (hit != null && agency == null && isAgency(hit.span())) {
      agency = hit.entry().value(0);
      at = hit.span().to();
      return true;
    }
    if (hits.at(next, LexiconName.WEEKDAYS) != null) {
      at = next + 1;
      return true;
    }
    return next > at && tokens.is(next - 1, ',') && country(next);
  }

  /** An agency's name is also a word ("Report", "Trend"): it must look like a name. */
  private boolean isAgency(Span span) {
    return names.isCapitals(span) || isSeparator(span.to());
  }

  /** A country or state, which a separator or a day follows. */
  private boolean country(int next) {
    Span name = names.at(next);
    boolean followed = name != null && (isSeparator(name.to()) || days.read(name.to()) != null);
    at = followed ? name.to() : at;
    return followed;
  }

  /** A day or an agency in brackets: "(BelTA)", "/NIAT Khovar/", "<Interfax>". */
  private boolean bracket(int open) {
    int close = closing(open);
    if (close < 0) {
      return false;
    }
    Day read = days.read(open + 1);
    Hit hit = hits.at(open + 1, LexiconName.AGENCIES);
    if (read != null) {
      day = read;
    } else if (hit != null && hit.span().to() == close) {
      agency = hit.entry().value(0);
    } else if (hit != null || tokens.isCapitalised(open + 1)) {
      agency = tokens.text(new Span(open + 1, close));
    } else {
      return false;
    }
    bracketed = true;
    at = close + 1;
    return true;
  }

  /** Index of the bracket that closes, with a token or more between; -1 if it is far or missing. */
  private int closing(int open) {
    char closer = tokens.is(open, '(') ? ')' : tokens.is(open, '/') ? '/' : '>';
    for (int i = open + 2; i < tokens.size() && i <= open + LONGEST_BRACKET; i++) {
      if (tokens.is(i, closer)) {
        return i;
      }
    }
    return -1;
  }

  /** Index behind commas and full stops. */
  int behindStops(int token) {
    int behind = token;
    while (tokens.is(behind, ',') || tokens.is(behind, '.')) {
      behind++;
    }
    return behind;
  }

  /** Whether the line ends in front of a token; a wrapped dateline goes on with day or dash. */
  boolean isEnd(int token) {
    if (token >= tokens.size() || tokens.space(token) == Space.PARAGRAPH) {
      return true;
    }
    boolean line = tokens.space(token) == Space.LINE && token > from;
    return line && days.read(token) == null && !isDash(token);
  }

  /** A dash that stands apart, or one of two hyphens. */
  boolean isDash(int token) {
    return tokens.is(token, '-') && (!tokens.isTight(token) || tokens.is(token + 1, '-'));
  }

  private boolean isSeparator(int token) {
    return tokens.is(token, ',')
        || tokens.is(token, '.')
        || tokens.is(token, '(')
        || tokens.is(token, '/')
        || tokens.is(token, ':')
        || isDash(token)
        || isEnd(token);
  }
}
