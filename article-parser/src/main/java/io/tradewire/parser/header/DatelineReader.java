package io.tradewire.parser.header;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;

/**
 * Reads datelines: a place, then country or state, day and agency in any order, then a dash, colon
 * or full stop. "MINSK, 23 July (BelTA) -", "DUSHANBE, 14.02.2023 /NIAT Khovar/.", "ISTANBUL" on a
 * line of its own.
 */
final class DatelineReader {

  private static final int MOST_WORDS = 4;
  private static final int MOST_PARTS = 8;
  private static final int LONGEST_BRACKET = 8;
  private static final int SHORTEST_CAPITALS = 3;

  private final Tokens tokens;
  private final Hits hits;
  private final DayReader days;

  DatelineReader(Tokens tokens, Hits hits, DayReader days) {
    this.tokens = tokens;
    this.hits = hits;
    this.days = days;
  }

  /** The dateline that begins at a token, or null. */
  Dateline read(int from) {
    Reading reading = new Reading(from);
    return reading.read();
  }

  /** One attempt. */
  private final class Reading {
    private final int from;
    private int at;
    private String place;
    private boolean capitals;
    private boolean known;
    private String agency;
    private Day day;
    private boolean bracketed;

    Reading(int from) {
      this.from = from;
      at = from;
    }

    Dateline read() {
      Span name = name(from);
      if (name == null) {
        return null;
      }
      place = tokens.text(name);
      capitals = isCapitals(name);
      known = isKnownCity(from);
      at = name.to();
      int parts = 0;
      boolean more = true;
      while (more && parts++ < MOST_PARTS) {
        if (isEnd(at)) {
          break;
        }
        more = part();
      }
      int end = end();
      return end < 0 ? null : new Dateline(place, agency, day, end);
    }

    /** A city of CLDR's, or a capital of the parties' lexicon if that is loaded. */
    private boolean isKnownCity(int token) {
      Hit party = hits.at(token, LexiconName.PARTY);
      return hits.at(token, LexiconName.CITIES) != null
          || party != null && party.entry().value(1).equals("CAPITAL");
    }

    /** Reads a comma or full stop and what stands behind it; false if that is no part. */
    private boolean part() {
      int next = at;
      while (tokens.is(next, ',') || tokens.is(next, '.')) {
        next++;
      }
      boolean separated = next > at;
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
      Span name = separated && tokens.is(next - 1, ',') ? name(next) : null;
      boolean followed = name != null && (isSeparator(name.to()) || days.read(name.to()) != null);
      if (followed) {
        at = name.to();
      }
      return followed;
    }

    /** An agency's name is also a word ("Report", "Trend"): it must look like a name. */
    private boolean isAgency(Span span) {
      return isCapitals(span) || isSeparator(span.to());
    }

    private boolean bracket(int open) {
      int close = -1;
      char closer = tokens.is(open, '(') ? ')' : tokens.is(open, '/') ? '/' : '>';
      for (int i = open + 2; i < tokens.size() && i <= open + LONGEST_BRACKET; i++) {
        if (tokens.is(i, closer)) {
          close = i;
          break;
        }
      }
      if (close < 0) {
        return false;
      }
      Day read = days.read(open + 1);
      if (read != null) {
        day = read;
      } else if (tokens.isCapitalised(open + 1)
          || hits.at(open + 1, LexiconName.AGENCIES) != null) {
        Hit hit = hits.at(open + 1, LexiconName.AGENCIES);
        boolean whole = hit != null && hit.span().to() == close;
        agency = whole ? hit.entry().value(0) : tokens.text(new Span(open + 1, close));
      } else {
        return false;
      }
      bracketed = true;
      at = close + 1;
      return true;
    }

    /** Index behind the dateline, -1 if what was read is none. */
    private int end() {
      boolean named = day != null || agency != null;
      boolean placed = capitals || known;
      if (at >= tokens.size() || isEnd(at)) {
        return named || known || capitals && at - from <= 2 ? Math.min(at, tokens.size()) : -1;
      }
      int next = at;
      while (tokens.is(next, ',') || tokens.is(next, '.')) {
        next++;
      }
      boolean stopped = next > at && tokens.is(next - 1, '.');
      if (isDash(next)) {
        return (named || placed) && !isShouting(behindDash(next)) ? behindDay(next) : -1;
      }
      if (tokens.is(next, ':')) {
        return named || known || capitals && at == from + 1 ? next + 1 : -1;
      }
      if (stopped) {
        return named || capitals ? next : -1;
      }
      boolean closed = bracketed && next == at || agency != null && next == at;
      return closed && placed ? next : -1;
    }

    private boolean isDash(int token) {
      return tokens.is(token, '-') && tokens.space(token) != Space.NONE
          || tokens.is(token, '-') && tokens.is(token + 1, '-');
    }

    /** "CAIRO - 31 July 2023: ..." has its day behind the dash. */
    private int behindDay(int dash) {
      int behind = behindDash(dash);
      Day read = day == null ? days.read(behind) : null;
      if (read == null) {
        return behind;
      }
      int end = read.span().to();
      if (tokens.is(end, ':') || isDash(end)) {
        day = read;
        return tokens.is(end, ':') ? end + 1 : behindDash(end);
      }
      return behind;
    }

    private int behindDash(int token) {
      int behind = token;
      while (tokens.is(behind, '-')) {
        behind++;
      }
      return behind;
    }

    /** Whether two words in capitals follow: then all of it is a headline. */
    private boolean isShouting(int token) {
      return token + 2 <= tokens.size()
          && isCapitals(new Span(token, token + 1))
          && token + 1 < tokens.size()
          && isCapitals(new Span(token + 1, token + 2));
    }

    private boolean isEnd(int token) {
      return token >= tokens.size()
          || tokens.space(token) == Space.PARAGRAPH
          || tokens.space(token) == Space.LINE && token > from && !continuesLine(token);
    }

    /** A wrapped dateline goes on with day or agency. */
    private boolean continuesLine(int token) {
      return days.read(token) != null || isDash(token);
    }

    private boolean isSeparator(int token) {
      return token >= tokens.size()
          || tokens.is(token, ',')
          || tokens.is(token, '.')
          || tokens.is(token, '(')
          || tokens.is(token, '/')
          || tokens.is(token, ':')
          || isDash(token)
          || isEnd(token);
    }
  }

  /** Up to four capitalised words: "RIO DE JANEIRO", "ST. PAUL", "ABU DHABI/SEOUL". */
  private Span name(int from) {
    int at = from;
    int words = 0;
    while (at < tokens.size() && words < MOST_WORDS && isNameWord(at, from)) {
      words++;
      at++;
      if (tokens.is(at, '.') && isShortForm(at)) {
        at++;
      }
      boolean joined = tokens.is(at, '/') || tokens.is(at, '-') || tokens.is(at, '\'');
      boolean tight =
          joined
              && tokens.space(at) == Space.NONE
              && at + 1 < tokens.size()
              && tokens.space(at + 1) == Space.NONE
              && isNameWord(at + 1, from);
      if (tight) {
        at++;
      }
    }
    return at > from ? new Span(from, at) : null;
  }

  private boolean isNameWord(int at, int from) {
    if (!tokens.isWord(at)
        || !tokens.isCapitalised(at)
        || hits.at(at, LexiconName.MONTHS) != null) {
      return false;
    }
    return at == from || tokens.space(at).ordinal() <= Space.WIDE.ordinal();
  }

  /** "ST. PAUL": two letters in front of a full stop and a capitalised word behind it. */
  private boolean isShortForm(int stop) {
    return tokens.end(stop - 1) - tokens.start(stop - 1) == 2
        && stop + 1 < tokens.size()
        && tokens.isCapitalised(stop + 1)
        && tokens.space(stop + 1) == Space.BLANK;
  }

  /** Whether all letters are capitals, three at least. */
  private boolean isCapitals(Span span) {
    int letters = 0;
    for (int i = tokens.start(span.from()); i < tokens.end(span.to() - 1); i++) {
      char c = tokens.source().at(i);
      if (Character.isLowerCase(c) || c == '.' && span.to() == span.from() + 1) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters >= SHORTEST_CAPITALS;
  }
}
