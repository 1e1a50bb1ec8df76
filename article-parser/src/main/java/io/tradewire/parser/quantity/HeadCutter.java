package io.tradewire.parser.quantity;

import io.tradewire.parser.document.Row;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.util.ArrayList;
import java.util.List;

/** Cuts a line above a table into the heads of its columns, as the rows below are cut. */
final class HeadCutter {
  private final Tokens tokens;

  HeadCutter(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The parts of a line, null for those that are empty; none if it is no line of heads.
   *
   * @param model a row with as many cells as most rows have
   */
  List<Span> parts(Span line, Row model) {
    if (tokens.is(line.to() - 1, '.') || !hasWords(line)) {
      return List.of();
    }
    return switch (model.separator()) {
      case '|', ';' -> atMarks(line, model.separator());
      case ' ' -> hasBrackets(line) ? List.of() : atBlanks(line, model.cells().size());
      default -> atGaps(line);
    };
  }

  /** A subtitle: "(values in millions; 2014 in brackets)". */
  private boolean hasBrackets(Span line) {
    for (int at = line.from(); at < line.to(); at++) {
      if (tokens.is(at, '(') || tokens.is(at, ':')) {
        return true;
      }
    }
    return false;
  }

  private boolean hasWords(Span line) {
    for (int at = line.from(); at < line.to(); at++) {
      if (tokens.isWord(at) || tokens.isNumber(at) || tokens.is(at, '%')) {
        return true;
      }
    }
    return false;
  }

  private List<Span> atMarks(Span line, char mark) {
    List<Span> parts = new ArrayList<>(4);
    int from = tokens.is(line.from(), mark) ? line.from() + 1 : line.from();
    for (int at = from; at <= line.to(); at++) {
      boolean end = at == line.to();
      if (end && from == at) {
        break;
      }
      if (end || tokens.is(at, mark)) {
        parts.add(at > from ? new Span(from, at) : null);
        from = at + 1;
      }
    }
    return parts;
  }

  private List<Span> atGaps(Span line) {
    List<Span> parts = new ArrayList<>(4);
    int from = line.from();
    for (int at = from + 1; at <= line.to(); at++) {
      if (at == line.to() || tokens.space(at) == Space.WIDE) {
        parts.add(new Span(from, at));
        from = at;
      }
    }
    return parts;
  }

  /** Single blanks part heads only where years, or words alone, are as many as the columns. */
  private List<Span> atBlanks(Span line, int columns) {
    List<Span> atYears = atYears(line);
    if (fits(atYears, columns)) {
      return atYears;
    }
    List<Span> withYears = withYears(atYears);
    List<Span> parts = withYears.size() == columns ? withYears : words(line);
    return columns > 1 && fits(parts, columns) ? parts : List.of();
  }

  /** One part for each column, or one more above the labels. */
  private static boolean fits(List<Span> parts, int columns) {
    return parts.size() == columns || parts.size() == columns + 1;
  }

  /** "Country 2022 2023 growth, %": a year is a head, and what stands between years. */
  private List<Span> atYears(Span line) {
    List<Span> parts = new ArrayList<>(4);
    int from = line.from();
    for (int at = from; at < line.to(); at++) {
      if (tokens.isNumber(at) && Heading.isYear(tokens, at)) {
        if (at > from) {
          parts.add(new Span(from, at));
        }
        parts.add(new Span(at, at + 1));
        from = at + 1;
      }
    }
    if (from < line.to()) {
      parts.add(new Span(from, line.to()));
    }
    return parts;
  }

  /** "Jan-Mar 2022 Jan-Mar 2023 growth, %": what stands in front of a year belongs to it. */
  private List<Span> withYears(List<Span> parts) {
    List<Span> joined = new ArrayList<>(4);
    for (Span part : parts) {
      boolean year = tokens.isNumber(part.from()) && !joined.isEmpty();
      joined.add(year ? joined.remove(joined.size() - 1).cover(part) : part);
    }
    return joined;
  }

  private List<Span> words(Span line) {
    List<Span> parts = new ArrayList<>(4);
    for (int at = line.from(); at < line.to(); at++) {
      parts.add(new Span(at, at + 1));
    }
    return parts;
  }
}
