package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.quantity.Head.Sort;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a heading says of the numbers below: "(mln. US dollars; growth rate to the previous
 * year, %)" a level and a change. A unit next to a number is an amount, and words of change or
 * share count in a title only with a per cent sign or behind a unit.
 */
final class HeadReader {

  /** Between "%" and the words that say of what. */
  private static final int REACH = 6;

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;
  private final TableUnitReader units;

  private int from;
  private int to;
  private boolean column;
  private boolean label;
  private boolean prose;
  private List<Head> heads;
  private Head pending;

  /** Whether what is said next stands in brackets in the rows. */
  private boolean bracketNext;

  HeadReader(Tokens tokens, Hits hits, Grammar grammar) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
    units = new TableUnitReader(tokens, hits, grammar);
  }

  /** What a title or subtitle says, in the order of the text. */
  List<Head> title(Span span) {
    label = false;
    return read(span, false);
  }

  /** What the head of one column says. */
  List<Head> column(Span span) {
    label = false;
    return read(span, true);
  }

  /** What a row's label says behind its name: "Refined copper, tonnes". */
  List<Head> label(Span name) {
    for (int at = name.from(); at < name.to(); at++) {
      Hit word = hits.at(at, NumberLexicon.TABLE_HEADS);
      if (word != null && word.entry().value(0).equals("other")) {
        return List.of(new Head(Sort.OTHER, null, false, false, word.span()));
      }
    }
    for (int at = name.from() + 1; at < name.to(); at++) {
      if (tokens.is(at, ',') || tokens.is(at, '(')) {
        label = true;
        List<Head> behind = read(new Span(at, name.to()), false);
        boolean open = !behind.isEmpty() && behind.get(0).sort() == Sort.PERCENT;
        return open ? read(name, false) : behind;
      }
    }
    return List.of();
  }

  private List<Head> read(Span span, boolean ofColumn) {
    from = span.from();
    to = span.to();
    column = ofColumn;
    prose = !column && tokens.is(to - 1, '.');
    heads = new ArrayList<>(2);
    pending = null;
    bracketNext = false;
    int at = from;
    while (at < to) {
      at = Math.max(at + 1, readAt(at));
      if (bracketNext && last() != null && last().isRelative()) {
        replaceLast(last().sort(), last().percent(), true);
        bracketNext = false;
      }
    }
    return heads;
  }

  private int readAt(int at) {
    Hit percent = hits.at(at, NumberLexicon.PERCENT);
    if (percent != null && percent.entry().value(0).equals("percent") && !isAmount(at)) {
      percent(at, percent.span().to());
      return percent.span().to();
    }
    TableUnit unit = units.read(at, to);
    if (unit != null && isUnit(unit)) {
      heads.add(new Head(Sort.LEVEL, unit, false, false, unit.span()));
      return unit.span().to();
    }
    Hit word = hits.at(at, NumberLexicon.TABLE_HEADS);
    if (word != null && word.span().to() <= to) {
      word(word);
      return word.span().to();
    }
    return at + 1;
  }

  private boolean isAmount(int at) {
    return at > from && tokens.isNumber(at - 1) && tokens.space(at) != Space.WIDE;
  }

  private boolean isUnit(TableUnit unit) {
    int first = unit.span().from();
    int behind = unit.span().to();
    boolean number =
        first > from
            && (tokens.isNumber(first - 1) && !isYear(first - 1)
                || hits.at(first - 1, NumberLexicon.NUMBERS) != null);
    boolean amount =
        behind < to
            && tokens.isNumber(behind)
            && !isYear(behind)
            && tokens.space(behind).ordinal() < Space.WIDE.ordinal();
    if (number || amount) {
      return false;
    }
    boolean scaled = !unit.magnitude().equals(BigDecimal.ONE);
    boolean open = isOpen(first);
    boolean things = unit.kind() == Amount.Kind.COUNT && !scaled && !column && !label;
    if (things && (unit.unit().equals("units") || !tokens.is(first - 1, '('))) {
      return false;
    }
    boolean closed = isClosed(behind);
    if (column) {
      return scaled || open || closed || unit.kind() == Amount.Kind.COUNT;
    }
    return prose ? open && (scaled || closed) : scaled ? open || closed : open && closed;
  }

  private boolean isYear(int at) {
    return tokens.end(at) - tokens.start(at) == 4;
  }

  private boolean isMark(int at) {
    return tokens.is(at, ',') || tokens.is(at, ';') || tokens.is(at, '(') || tokens.is(at, ')');
  }

  private boolean isOpen(int at) {
    if (at == from || tokens.space(at).ordinal() >= Space.WIDE.ordinal()) {
      return true;
    }
    char c = tokens.source().at(tokens.start(at - 1));
    boolean mark = !tokens.isWord(at - 1) && "(,:;|/-[".indexOf(c) >= 0;
    return mark || grammar.in.has(tokens, at - 1);
  }

  private boolean isClosed(int at) {
    if (at >= to || tokens.space(at).ordinal() >= Space.WIDE.ordinal()) {
      return true;
    }
    char c = tokens.source().at(tokens.start(at));
    boolean hyphen = c == '-' && tokens.space(at) == Space.NONE;
    return !tokens.isWord(at) && !hyphen && "(),:;|/-[].*".indexOf(c) >= 0;
  }

  private void percent(int at, int behind) {
    Span span = new Span(at, behind);
    Sort against = against(behind);
    if (against != null) {
      boolean said = against == Sort.SHARE && last() != null && last().isRelative();
      if (said && !last().percent()) {
        replaceLast(last().sort(), true, last().bracket());
      } else if (against == Sort.INDEX && pendingOrLast() == Sort.CHANGE) {
        changed(span);
      } else {
        heads.add(new Head(against, null, true, false, span));
      }
    } else if (pending != null) {
      heads.add(new Head(pending.sort(), null, true, false, pending.span().cover(span)));
    } else if (last() != null && last().isRelative() && !last().percent()) {
      replaceLast(last().sort(), true, last().bracket());
    } else {
      Sort sort = isRatio(at, behind) ? Sort.INDEX : Sort.PERCENT;
      heads.add(new Head(sort, null, true, false, span));
    }
    pending = null;
  }

  /** "2023/2022, %", "Jan-May 2023 / Jan-May 2022, %": a year next to another. */
  private boolean isRatio(int at, int behind) {
    boolean base = false;
    for (int i = at - 1; column && i > from; i--) {
      base |= tokens.isNumber(i) && isYear(i);
      if (tokens.is(i, '/')) {
        return base && tokens.isNumber(i - 1) && isYear(i - 1);
      }
    }
    int before = tokens.is(at - 1, ',') || tokens.is(at - 1, '(') ? at - 2 : at - 1;
    return before - 2 >= from && isYears(before - 2) || behind + 2 < to && isYears(behind);
  }

  private boolean isYears(int at) {
    return tokens.isNumber(at)
        && tokens.is(at + 1, '/')
        && tokens.isNumber(at + 2)
        && isYear(at)
        && isYear(at + 2);
  }

  private Sort pendingOrLast() {
    if (pending != null) {
      return pending.sort();
    }
    return last() == null || last().percent() ? null : last().sort();
  }

  /** "growth, % to 2023": a change, said in full. */
  private void changed(Span span) {
    if (pending != null) {
      heads.add(new Head(Sort.CHANGE, null, true, false, pending.span().cover(span)));
    } else {
      replaceLast(Sort.CHANGE, true, false);
    }
  }

  /** What a per cent sign is of: "% to 2023", "% of total", "% of GDP"; null if nothing follows. */
  private Sort against(int behind) {
    boolean of = grammar.of.has(tokens, behind);
    boolean index =
        grammar.to.has(tokens, behind) && tokens.isWord(behind)
            || grammar.against.has(tokens, behind);
    if (behind >= to || !of && !index) {
      return null;
    }
    for (int at = behind + 1; at < Math.min(to, behind + REACH) && !isEnd(at); at++) {
      Hit hit = hits.at(at, NumberLexicon.SHARES);
      String form = hit == null ? "" : hit.entry().value(0);
      if (form.equals("whole")) {
        return Sort.OTHER;
      }
      if (form.equals("base")
          || form.equals("level")
          || tokens.isNumber(at)
          || hits.at(at, NumberLexicon.MONTHS) != null) {
        return Sort.INDEX;
      }
    }
    return index ? Sort.INDEX : Sort.SHARE;
  }

  private boolean isEnd(int at) {
    return tokens.is(at, ')') || tokens.is(at, ';') || tokens.is(at, '|') || tokens.is(at, ',');
  }

  private void word(Hit hit) {
    String name = hit.entry().value(0);
    if (name.equals("bracket")) {
      bracket(hit.span());
      return;
    }
    Sort sort =
        switch (name) {
          case "change" -> Sort.CHANGE;
          case "index" -> Sort.INDEX;
          case "share" -> Sort.SHARE;
          default -> Sort.OTHER;
        };
    boolean percent = grammar.percentWords.has(tokens, hit.span().from());
    Head head = new Head(sort, null, percent, false, hit.span());
    Head last = last();
    boolean behindLevel = last != null && last.sort() == Sort.LEVEL;
    if (last != null && last.sort() == Sort.PERCENT && sort != Sort.OTHER) {
      replaceLast(sort, true, last.bracket());
    } else if (last != null && last.isRelative() && last.span().gap(hit.span()) <= REACH) {
      return;
    } else if (column || percent || behindLevel && !prose) {
      heads.add(head);
    } else if (pending == null || pending.sort() != Sort.OTHER) {
      pending = head;
    }
  }

  /** "(2013 in brackets)", "(change in brackets)". */
  private void bracket(Span words) {
    Head last = last();
    bracketNext = isPercentNext(words.to());
    if (bracketNext) {
      return;
    }
    if (last != null && last.isRelative()) {
      replaceLast(last.sort(), last.percent(), true);
    } else if (pending != null) {
      heads.add(new Head(pending.sort(), null, true, true, pending.span().cover(words)));
    } else if (last != null && last.sort() == Sort.LEVEL) {
      int first = words.from();
      while (first > last.span().to() && !isMark(first - 1)) {
        first--;
      }
      Span said = new Span(first, words.to());
      heads.add(new Head(Sort.LEVEL, last.unit(), false, true, said));
    }
  }

  /** "(in brackets - % to 2023)". */
  private boolean isPercentNext(int at) {
    for (int i = at; i < Math.min(to, at + REACH) && !tokens.is(i, ';'); i++) {
      if (hits.at(i, NumberLexicon.PERCENT) != null) {
        return true;
      }
    }
    return false;
  }

  private Head last() {
    return heads.isEmpty() ? null : heads.get(heads.size() - 1);
  }

  private void replaceLast(Sort sort, boolean percent, boolean bracket) {
    Head last = heads.remove(heads.size() - 1);
    heads.add(new Head(sort, null, percent, bracket, last.span()));
  }
}
