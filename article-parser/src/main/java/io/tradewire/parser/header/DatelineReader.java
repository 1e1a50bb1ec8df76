package io.tradewire.parser.header;

import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.text.Tokens;

/**
 * Reads datelines: parts that end with a dash, colon or full stop, with a bracket, or with the
 * line. "MINSK, 23 July (BelTA) -", "DUSHANBE, 14.02.2023 /NIAT Khovar/.", "ISTANBUL" on a line of
 * its own. The fewer parts, the more the place must look like one.
 */
final class DatelineReader {
  private static final int NONE = -1;

  private final Tokens tokens;
  private final Hits hits;
  private final DayReader days;
  private final PlaceNames names;

  DatelineReader(Tokens tokens, Hits hits, DayReader days) {
    this.tokens = tokens;
    this.hits = hits;
    this.days = days;
    names = new PlaceNames(tokens, hits);
  }

  /** The dateline that begins at a token, or null. */
  Dateline read(int from) {
    DatelineParts parts = new DatelineParts(tokens, hits, days, names, from);
    if (!parts.read()) {
      return null;
    }
    int mark = parts.behindStops(parts.to());
    boolean dash = !parts.isEnd(parts.to()) && parts.isDash(mark);
    return dash ? dashed(parts, mark) : dateline(parts, parts.day(), end(parts, mark));
  }

  /** One that a dash ends; "CAIRO - 31 July 2023: ..." has its day behind the dash. */
  private Dateline dashed(DatelineParts parts, int dash) {
    int behind = behindDash(dash);
    if (!isNamed(parts) && !isPlaced(parts) || names.isShouting(behind)) {
      return null;
    }
    Day late = parts.day() == null ? days.read(behind) : null;
    int to = late == null ? behind : late.span().to();
    if (late != null && tokens.is(to, ':')) {
      return dateline(parts, late, to + 1);
    }
    return late != null && parts.isDash(to)
        ? dateline(parts, late, behindDash(to))
        : dateline(parts, parts.day(), behind);
  }

  private int behindDash(int token) {
    int behind = token;
    while (tokens.is(behind, '-')) {
      behind++;
    }
    return behind;
  }

  /**
   * Index behind a dateline without a dash.
   *
   * @param mark what stands behind the parts and any commas and full stops
   */
  private int end(DatelineParts parts, int mark) {
    int from = parts.place().from();
    int at = parts.to();
    boolean named = isNamed(parts);
    boolean capitals = names.isCapitals(parts.place());
    boolean city = names.isCity(from);
    if (parts.isEnd(at)) {
      return named || city || capitals && at - from <= 2 ? Math.min(at, tokens.size()) : NONE;
    }
    if (tokens.is(mark, ':')) {
      return named || city || capitals && at == from + 1 ? mark + 1 : NONE;
    }
    if (mark > at && tokens.is(mark - 1, '.')) {
      return named || capitals ? mark : NONE;
    }
    boolean closed = mark == at && (parts.isBracketed() || parts.agency() != null);
    return closed && (capitals || city) ? mark : NONE;
  }

  private static boolean isNamed(DatelineParts parts) {
    return parts.day() != null || parts.agency() != null;
  }

  private boolean isPlaced(DatelineParts parts) {
    return names.isCapitals(parts.place()) || names.isCity(parts.place().from());
  }

  private Dateline dateline(DatelineParts parts, Day day, int end) {
    return end == NONE ? null : new Dateline(tokens.text(parts.place()), parts.agency(), day, end);
  }
}
