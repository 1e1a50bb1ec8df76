package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;

/**
 * Reads the unit that a heading names for its numbers. One next to a number is part of an amount
 * ("exports of 5 mln tonnes"), one amid words is a thing spoken of.
 */
final class HeadUnitReader {
  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;
  private final TableUnitReader units;

  HeadUnitReader(Tokens tokens, Hits hits, Grammar grammar) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
    units = new TableUnitReader(tokens, hits, grammar);
  }

  /** The unit that begins at a token of a heading, null if none does that its numbers are in. */
  TableUnit read(int at, Heading heading) {
    TableUnit unit = units.read(at, heading.to());
    return unit == null || isOfAmount(unit, heading) || !isSetApart(unit, heading) ? null : unit;
  }

  private boolean isOfAmount(TableUnit unit, Heading heading) {
    int first = unit.span().from();
    int behind = unit.span().to();
    boolean number =
        first > heading.from()
            && (tokens.isNumber(first - 1) && !Heading.isYear(tokens, first - 1)
                || hits.at(first - 1, LexiconName.NUMBERS) != null);
    return number
        || behind < heading.to()
            && tokens.isNumber(behind)
            && !Heading.isYear(tokens, behind)
            && tokens.space(behind).ordinal() < Space.WIDE.ordinal();
  }

  /** Whether marks part it from the words around, the more so the less else tells. */
  private boolean isSetApart(TableUnit unit, Heading heading) {
    int first = unit.span().from();
    boolean scaled = !unit.magnitude().equals(BigDecimal.ONE);
    boolean count = unit.kind() == Amount.Kind.COUNT;
    boolean things = count && !scaled && !heading.isOfColumn() && !heading.isLabel();
    if (things && (unit.unit().equals("units") || !tokens.is(first - 1, '('))) {
      return false;
    }
    boolean open = isOpen(first, heading);
    boolean closed = isClosed(unit.span().to(), heading);
    if (heading.isOfColumn()) {
      return scaled || open || closed || count;
    }
    return heading.prose() ? open && (scaled || closed) : scaled ? open || closed : open && closed;
  }

  private boolean isOpen(int at, Heading heading) {
    if (at == heading.from() || tokens.space(at).ordinal() >= Space.WIDE.ordinal()) {
      return true;
    }
    char c = tokens.source().at(tokens.start(at - 1));
    boolean mark = !tokens.isWord(at - 1) && "(,:;|/-[".indexOf(c) >= 0;
    return mark || grammar.in.has(tokens, at - 1);
  }

  private boolean isClosed(int at, Heading heading) {
    if (at >= heading.to() || tokens.space(at).ordinal() >= Space.WIDE.ordinal()) {
      return true;
    }
    char c = tokens.source().at(tokens.start(at));
    boolean hyphen = c == '-' && tokens.space(at) == Space.NONE;
    return !tokens.isWord(at) && !hyphen && "(),:;|/-[].*".indexOf(c) >= 0;
  }
}
