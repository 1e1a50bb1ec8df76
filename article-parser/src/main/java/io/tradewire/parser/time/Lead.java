package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.mention.Time.Role;
import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.TokenKind;
import io.tradewire.parser.time.Core.Edge;

/**
 * Finishes an expression of time by the words in front of it: its role, and whether it is a base.
 */
final class Lead {
  private static final int LONGEST_EVENT = 12;
  private static final int LONGEST_AMOUNT = 7;

  private Lead() {}

  /**
   * The mention.
   *
   * @param done first token that may belong to it
   * @param anchor null if nothing fixes the article's date
   */
  static Time apply(TimeText text, Core core, int done, Anchor anchor) {
    Time time = inRole(text, Shipped.ahead(text, core, anchor), done, anchor);
    return Nearest.isYearless(text, core) ? time.withoutYear() : time;
  }

  private static Time inRole(TimeText text, Core core, int done, Anchor anchor) {
    int at = core.from() - 1;
    while (at >= done && text.is(at, TimeClass.FILLER)) {
      at--;
    }
    boolean base = at >= done && isBase(text, at, done);
    if (core.role() == Role.DEADLINE && text.is(at, TimeClass.IN)) {
      return time(core, at, Role.DEADLINE, core.period(), false);
    }
    if (core.role() == Role.DAY) {
      return day(text, core, at, done);
    }
    if (core.role() != null) {
      return time(core, core.from(), core.role(), core.period(), base);
    }
    if (at < done) {
      return plain(core, base);
    }
    if (isBeginningIn(text, at)) {
      return time(core, at - 1, Role.SINCE, since(core), false);
    }
    if (text.is(at, TimeClass.SINCE) || isSinceEvent(text, at, done)) {
      int from = text.is(at, TimeClass.SINCE) ? at : core.from();
      return time(core, from, Role.SINCE, since(core), false);
    }
    if (isFrom(text, at, core) && !base) {
      return time(core, at, Role.SINCE, since(core), false);
    }
    if (isDeadline(text, at, core)) {
      return time(
          core, deadlineStart(text, at), Role.DEADLINE, Nearest.end(text, core, anchor), false);
    }
    if (isAsOf(text, at)) {
      return time(core, at - 1, Role.NOW, until(core), false);
    }
    return plain(core, base);
  }

  private static Time plain(Core core, boolean base) {
    if (core.reference() != null) {
      Role role = core.reference() instanceof FiscalYear ? Role.PERIOD : Role.SAME;
      return time(core, core.from(), role, core.period(), base);
    }
    boolean atEnd = core.edge() == Edge.END;
    return atEnd
        ? time(core, core.from(), Role.NOW, until(core), base)
        : time(core, core.from(), Role.PERIOD, core.period(), base);
  }

  private static Time time(Core core, int from, Role role, Period period, boolean base) {
    return new Time(
        new Span(Math.min(from, core.from()), core.to()),
        period,
        role,
        core.reference(),
        base,
        core.rule(),
        core.period(),
        false);
  }

  private static Time day(TimeText text, Core core, int at, int done) {
    if (at >= done) {
      if (isSinceEvent(text, at, done)) {
        return time(core, core.from(), Role.SINCE, since(core), false);
      }
      if (text.is(at, TimeClass.SINCE) || text.is(at, TimeClass.FROM)) {
        return time(core, at, Role.SINCE, since(core), false);
      }
      if (isAsOf(text, at)) {
        return time(core, at - 1, Role.NOW, until(core), false);
      }
      if (text.is(at, TimeClass.BY)) {
        boolean by = text.is(at, "by");
        return time(
            core, at, by ? Role.NOW : Role.DEADLINE, by ? until(core) : core.period(), false);
      }
    }
    return time(core, core.from(), Role.DAY, core.period(), false);
  }

  /** "beginning in 2025", "starting from July". */
  private static boolean isBeginningIn(TimeText text, int at) {
    boolean linked = text.is(at, "in") || text.is(at, TimeClass.FROM);
    return linked && (text.is(at - 1, "beginning") || text.is(at - 1, "starting"));
  }

  /** "since its launch in October", "since the opening of the line on October 30, 2017". */
  private static boolean isSinceEvent(TimeText text, int at, int done) {
    boolean linked =
        text.is(at, "in")
            || text.is(at, TimeClass.ON)
            || text.is(at, TimeClass.OF)
                && (text.year(at + 1) > 0 || MonthRule.isMonth(text, at + 1));
    if (!linked) {
      return false;
    }
    int limit = Math.max(done, at - LONGEST_EVENT);
    for (int i = at - 1; i >= limit; i--) {
      if (text.is(i, TimeClass.SINCE)) {
        return true;
      }
      if (!text.tokens().isWord(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAsOf(TimeText text, int at) {
    boolean of =
        text.is(at, TimeClass.OF) || text.is(at, TimeClass.AT) || text.is(at, TimeClass.ON);
    return of && text.is(at - 1, TimeClass.AS);
  }

  /** "by", "until", "up to", "no later than", and "to" in front of an end or a lone year. */
  private static boolean isDeadline(TimeText text, int at, Core core) {
    if (text.is(at, TimeClass.BY)) {
      return true;
    }
    if (text.is(at, "than") && text.is(at - 1, "later")) {
      return true;
    }
    return text.is(at, TimeClass.TO)
        && (text.is(at - 1, "up") || text.is(at - 1, TimeClass.SPAN) || core.edge() == Edge.END);
  }

  private static int deadlineStart(TimeText text, int at) {
    return text.is(at - 1, "up") || text.is(at - 1, "later") ? at - 1 : at;
  }

  /** "from 2019" begins there; "up from 2017", "3% from 2017" and "from 2017's 5" compare. */
  private static boolean isFrom(TimeText text, int at, Core core) {
    return text.is(at, TimeClass.FROM)
        && core.period() != null
        && !text.is(core.to(), "'s")
        && core.edge() != Edge.END
        && !isNamedBy(text, core);
  }

  /** "from the 1987 harvest", "from 2020, when it was 5". */
  private static boolean isNamedBy(TimeText text, Core core) {
    boolean harvest = text.year(core.from()) > 0 && text.is(core.from() - 1, TimeClass.THE);
    return harvest || text.is(core.to(), ',') && text.is(core.to() + 1, "when");
  }

  private static boolean isBase(TimeText text, int at, int done) {
    int word = at;
    if (word > done && text.is(word, TimeClass.IN) && !text.is(word, TimeClass.BASE)) {
      word--;
    }
    if (text.is(word, TimeClass.BASE)) {
      boolean spatial = text.is(word, "over") || text.is(word, "above") || text.is(word, "below");
      return !spatial || isMoved(text, word - 1);
    }
    if (text.is(word, TimeClass.WITH) && text.is(word - 1, TimeClass.COMPARED)) {
      return true;
    }
    if (text.is(word, TimeClass.FROM)) {
      int moved = text.is(word - 1, ',') ? word - 2 : word - 1;
      return word == at && (isMoved(text, moved) || isMovedBy(text, word - 1));
    }
    boolean level =
        text.is(at, TimeClass.ON) || text.is(at, TimeClass.OF) || text.is(at, TimeClass.TO);
    return level && isMoved(text, at - 1) || isLevelOf(text, at);
  }

  /** A percentage, or a word like "up" and "more". */
  private static boolean isMoved(TimeText text, int at) {
    return text.is(at, '%')
        || text.is(at, TimeClass.MOVED)
        || text.is(at, ')') && text.is(at - 1, '%');
  }

  /** "up $35 billion (from 2022)", "rose 3 million tonnes": an amount behind a word like "up". */
  private static boolean isMovedBy(TimeText text, int at) {
    boolean number = false;
    for (int i = at; i > at - LONGEST_AMOUNT && i >= 0; i--) {
      if (number && text.is(i, TimeClass.MOVED)) {
        return true;
      }
      boolean amount =
          text.isNumber(i)
              || text.is(i, TimeClass.COUNTED)
              || text.tokens().kind(i) == TokenKind.SYMBOL
              || text.is(i, "by") && number;
      if (!amount) {
        return false;
      }
      number |= text.isNumber(i);
    }
    return false;
  }

  /** "to the level of 2020". */
  private static boolean isLevelOf(TimeText text, int at) {
    return (text.is(at, TimeClass.OF) || text.is(at, "in")) && text.is(at - 1, "level");
  }

  private static Period since(Core core) {
    Period period = core.period();
    if (period == null || period.start() == null) {
      return period;
    }
    return core.edge() == Edge.END && period.end() != null
        ? Period.since(period.end())
        : Period.since(period.start());
  }

  private static Period until(Core core) {
    Period period = core.period();
    return period == null || period.end() == null ? null : Period.until(period.end());
  }
}
