package io.tradewire.parser.header;

import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what stands in front of an article's body: a stamp ({@code date 2021-11-03}), the wire's
 * remarks on its own corrections, a headline, and the dateline.
 */
public final class HeaderReader {

  /** A headline of more tokens is a paragraph. */
  private static final int LONGEST_HEADLINE = 32;

  /** A wire speaks of corrections in front of the text, not deep in it. */
  private static final int CORRECTION_PARAGRAPHS = 5;

  private final Tokens tokens;
  private final Hits hits;
  private final DayReader days;
  private final DatelineReader datelines;

  private HeaderReader(Tokens tokens, Hits hits) {
    this.tokens = tokens;
    this.hits = hits;
    days = new DayReader(tokens, hits);
    datelines = new DatelineReader(tokens, hits, days);
  }

  public static Header read(Tokens tokens, Hits hits) {
    return new HeaderReader(tokens, hits).read();
  }

  private Header read() {
    Day stamp = stamp();
    int at = stamp == null ? 0 : stamp.span().to();
    List<Span> corrections = corrections(at);
    at = behindCorrections(at, corrections);
    Dateline dateline = datelines.read(at);
    Span headline = null;
    if (dateline == null) {
      headline = headline(at, stamp != null);
      if (headline != null) {
        at = behindCorrections(headline.to(), corrections);
        dateline = datelines.read(at);
      }
    }
    if (dateline != null) {
      at = behindCorrections(dateline.end(), corrections);
    }
    return new Header(
        published(stamp, dateline, at),
        dateline == null || dateline.day() == null
            ? null
            : MonthDay.of(dateline.day().month(), dateline.day().day()),
        headline == null ? null : title(headline),
        dateline == null ? null : dateline.place(),
        dateline == null ? null : dateline.agency(),
        headline,
        at,
        corrections);
  }

  private Day stamp() {
    if (!tokens.is(0, "date")) {
      return null;
    }
    Day day = days.read(1);
    return day != null && day.year() != 0
        ? new Day(day.span(), day.year(), day.month(), day.day())
        : null;
  }

  private LocalDate published(Day stamp, Dateline dateline, int body) {
    if (stamp != null) {
      return stamp.date();
    }
    if (dateline == null || dateline.day() == null) {
      return null;
    }
    Day day = dateline.day();
    return day.year() != 0 ? day.date() : days.withYearOf(day, body);
  }

  /** The words of a headline, with single blanks. */
  private String title(Span headline) {
    String text = tokens.text(headline);
    return String.join(" ", text.strip().split("\\s+"));
  }

  private Span headline(int from, boolean stamped) {
    int end = from;
    while (end < tokens.size() && end - from <= LONGEST_HEADLINE) {
      boolean line = end > from && tokens.space(end) == Space.LINE;
      boolean paragraph = end > from && tokens.space(end) == Space.PARAGRAPH;
      if (paragraph || line && (stamped || datelines.read(end) != null)) {
        return isTitle(from, end) ? new Span(from, end) : null;
      }
      end++;
    }
    return null;
  }

  /** A headline ends without full stop; "From the transcript:" is none either. */
  private boolean isTitle(int from, int end) {
    int words = 0;
    for (int token = from; token < end; token++) {
      words += tokens.isWord(token) ? 1 : 0;
      if (tokens.is(token, '.') && token + 1 < end && tokens.space(token + 1) != Space.NONE) {
        if (tokens.isCapitalised(token + 1) && !isAbbreviated(token - 1)) {
          return false;
        }
      }
    }
    char last = tokens.source().at(tokens.end(end - 1) - 1);
    return words > 1 && last != '.' && last != ':' && last != ',' && last != ';' && last != '"';
  }

  private boolean isAbbreviated(int word) {
    return word >= 0
        && (tokens.end(word) - tokens.start(word) == 1
            || hits.at(word, LexiconName.ABBREVIATIONS) != null);
  }

  private List<Span> corrections(int from) {
    List<Span> found = new ArrayList<>(1);
    int paragraphs = 0;
    for (int at = from; at < tokens.size() && paragraphs < CORRECTION_PARAGRAPHS; at++) {
      boolean begins = at == from || tokens.space(at) == Space.PARAGRAPH;
      paragraphs += begins ? 1 : 0;
      if (tokens.is(at, '(') && hits.at(at + 1, LexiconName.CORRECTIONS) != null) {
        int end = closing(at);
        boolean alone = end == tokens.size() || tokens.space(end).ordinal() >= Space.LINE.ordinal();
        if (begins || alone) {
          found.add(new Span(at, end));
        }
        at = end - 1;
      }
    }
    return found;
  }

  /** Behind the bracket that closes, or the paragraph's end. */
  private int closing(int open) {
    int depth = 0;
    for (int at = open; at < tokens.size(); at++) {
      if (at > open && tokens.space(at) == Space.PARAGRAPH) {
        return at;
      }
      if (tokens.is(at, '(')) {
        depth++;
      } else if (tokens.is(at, ')') && --depth == 0) {
        return at + 1;
      }
    }
    return tokens.size();
  }

  private static int behindCorrections(int at, List<Span> corrections) {
    int behind = at;
    for (Span correction : corrections) {
      if (correction.from() == behind) {
        behind = correction.to();
      }
    }
    return behind;
  }
}
