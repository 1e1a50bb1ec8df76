package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Head.Sort;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * What a heading has said so far. Words and the per cent sign that belong to them make one head, in
 * whichever order they stand: "growth, %", "% growth".
 */
final class HeadList {

  /** Between two words that say the same: "growth rate, change". */
  private static final int REACH = 6;

  private final Tokens tokens;
  private final Heading heading;
  private final List<Head> heads = new ArrayList<>(2);

  /** A word of change or share that counts only if a per cent sign or a bracket follows. */
  private Head pending;

  /** Whether what is said next stands in brackets in the rows. */
  private boolean bracketNext;

  HeadList(Tokens tokens, Heading heading) {
    this.tokens = tokens;
    this.heading = heading;
  }

  List<Head> heads() {
    return heads;
  }

  void level(TableUnit unit) {
    heads.add(new Head(Sort.LEVEL, unit, false, false, unit.span()));
  }

  /** Adds a per cent sign of which it is known, or not to be known, of what it is. */
  void percent(Sort of, Span sign) {
    boolean said = of == Sort.SHARE && last() != null && last().isRelative();
    if (said && !last().percent()) {
      replaceLast(last().sort(), true, last().bracket());
    } else if (of == Sort.INDEX && open() == Sort.CHANGE) {
      changed(sign);
    } else {
      heads.add(new Head(of, null, true, false, sign));
    }
    pending = null;
  }

  /** Gives a per cent sign to the words in front that lack one; false if there are none. */
  boolean completedBy(Span sign) {
    if (pending != null) {
      heads.add(new Head(pending.sort(), null, true, false, pending.span().cover(sign)));
      pending = null;
      return true;
    }
    if (last() != null && last().isRelative() && !last().percent()) {
      replaceLast(last().sort(), true, last().bracket());
      return true;
    }
    return false;
  }

  /** What was said and still lacks its per cent sign, null if nothing does. */
  private Sort open() {
    if (pending != null) {
      return pending.sort();
    }
    return last() == null || last().percent() ? null : last().sort();
  }

  /** "growth, % to 2023": a change, said in full. */
  private void changed(Span sign) {
    if (pending != null) {
      heads.add(new Head(Sort.CHANGE, null, true, false, pending.span().cover(sign)));
    } else {
      replaceLast(Sort.CHANGE, true, false);
    }
  }

  /** Adds a word of change, share or what no figure is made of. */
  void word(Head head) {
    Head last = last();
    boolean behindLevel = last != null && last.sort() == Sort.LEVEL;
    if (last != null && last.sort() == Sort.PERCENT && head.sort() != Sort.OTHER) {
      replaceLast(head.sort(), true, last.bracket());
    } else if (last != null && last.isRelative() && last.span().gap(head.span()) <= REACH) {
      return;
    } else if (heading.isOfColumn() || head.percent() || behindLevel && !heading.prose()) {
      heads.add(head);
    } else if (pending == null || pending.sort() != Sort.OTHER) {
      pending = head;
    }
  }

  /**
   * Takes the words "in brackets": "(2013 in brackets)", "(change in brackets)".
   *
   * @param percentNext whether a per cent sign follows, which they are then said of
   */
  void bracket(Span words, boolean percentNext) {
    bracketNext = percentNext;
    if (percentNext) {
      return;
    }
    Head last = last();
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

  /** Once what "in brackets" was said of has been read, marks it so. */
  void closeBracket() {
    if (bracketNext && last() != null && last().isRelative()) {
      replaceLast(last().sort(), last().percent(), true);
      bracketNext = false;
    }
  }

  private boolean isMark(int at) {
    return tokens.is(at, ',') || tokens.is(at, ';') || tokens.is(at, '(') || tokens.is(at, ')');
  }

  private Head last() {
    return heads.isEmpty() ? null : heads.get(heads.size() - 1);
  }

  private void replaceLast(Sort sort, boolean percent, boolean bracket) {
    Head last = heads.remove(heads.size() - 1);
    heads.add(new Head(sort, null, percent, bracket, last.span()));
  }
}
