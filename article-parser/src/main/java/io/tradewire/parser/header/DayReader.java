package io.tradewire.parser.header;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.time.LocalDate;

/** Reads days: "March 4", "6th February, 2025", "14.02.2023", "2021-11-03", "Aug. 12". */
final class DayReader {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final Tokens tokens;
  private final Hits hits;

  DayReader(Tokens tokens, Hits hits) {
    this.tokens = tokens;
    this.hits = hits;
  }

  /** The day that begins at a token, or null. */
  Day read(int at) {
    if (at >= tokens.size()) {
      return null;
    }
    if (tokens.isNumber(at)) {
      Day numeric = numeric(at);
      return numeric != null ? numeric : dayFirst(at);
    }
    return monthFirst(at);
  }

  /** The day with the year that the text behind a token states for it; null if it does not. */
  LocalDate withYearOf(Day day, int from) {
    for (int at = from; at < tokens.size(); at++) {
      int year = number(at);
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        Day dated = ending(at);
        if (dated != null && dated.month() == day.month() && dated.day() == day.day()) {
          return dated.date();
        }
      }
    }
    return null;
  }

  /** The day whose last token is the year. */
  private Day ending(int year) {
    for (int from = Math.max(0, year - 4); from < year - 1; from++) {
      Day day = read(from);
      if (day != null && day.span().to() == year + 1) {
        return day;
      }
    }
    return null;
  }

  private Day monthFirst(int at) {
    int month = month(at);
    if (month == 0) {
      return null;
    }
    int next = tokens.is(at + 1, '.') ? at + 2 : at + 1;
    int day = number(next);
    if (!Day.exists(month, day)) {
      return null;
    }
    return withYear(at, behindOrdinal(next + 1), month, day);
  }

  private Day dayFirst(int at) {
    int day = number(at);
    int next = behindOrdinal(at + 1);
    int month = month(next);
    if (month == 0 || !Day.exists(month, day)) {
      return null;
    }
    next++;
    return withYear(at, tokens.is(next, '.') ? next + 1 : next, month, day);
  }

  private Day withYear(int from, int to, int month, int day) {
    int at = tokens.is(to, ',') ? to + 1 : to;
    int year = number(at);
    if (year >= FIRST_YEAR && year <= LAST_YEAR) {
      return new Day(new Span(from, at + 1), year, month, day);
    }
    boolean fullStop = tokens.is(to - 1, '.');
    return new Day(new Span(from, fullStop ? to - 1 : to), 0, month, day);
  }

  private int behindOrdinal(int at) {
    boolean ordinal =
        tokens.is(at, "st") || tokens.is(at, "nd") || tokens.is(at, "rd") || tokens.is(at, "th");
    return ordinal && tokens.space(at) == Space.NONE ? at + 1 : at;
  }

  /** "2021-11-03" or "14.02.2023". */
  private Day numeric(int at) {
    if (tokens.is(at + 1, '-') && tokens.is(at + 3, '-')) {
      return day(new Span(at, at + 5), number(at), number(at + 2), number(at + 4));
    }
    int start = tokens.start(at);
    if (tokens.end(at) - start != 10) {
      return null;
    }
    boolean dots = tokens.source().at(start + 2) == '.' && tokens.source().at(start + 5) == '.';
    return dots
        ? day(
            new Span(at, at + 1),
            digits(start + 6, start + 10),
            digits(start + 3, start + 5),
            digits(start, start + 2))
        : null;
  }

  private static Day day(Span span, int year, int month, int day) {
    boolean valid = year >= FIRST_YEAR && year <= LAST_YEAR && Day.exists(month, day);
    return valid ? new Day(span, year, month, day) : null;
  }

  private int month(int at) {
    Hit hit = hits.at(at, LexiconName.MONTHS);
    return hit == null ? 0 : Integer.parseInt(hit.entry().value(0));
  }

  /** The value of a token of one to four digits, else -1. */
  private int number(int at) {
    if (at < 0 || at >= tokens.size() || !tokens.isNumber(at)) {
      return -1;
    }
    return digits(tokens.start(at), tokens.end(at));
  }

  private int digits(int start, int end) {
    if (end - start > 4) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      int digit = Character.digit(tokens.source().at(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
