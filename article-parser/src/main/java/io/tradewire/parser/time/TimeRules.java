package io.tradewire.parser.time;

import static io.tradewire.parser.time.TimeClass.BEGINNING;
import static io.tradewire.parser.time.TimeClass.CARDINAL;
import static io.tradewire.parser.time.TimeClass.END;
import static io.tradewire.parser.time.TimeClass.ENDED;
import static io.tradewire.parser.time.TimeClass.FINISH;
import static io.tradewire.parser.time.TimeClass.FISCAL;
import static io.tradewire.parser.time.TimeClass.FOLLOWING;
import static io.tradewire.parser.time.TimeClass.FY;
import static io.tradewire.parser.time.TimeClass.LAST;
import static io.tradewire.parser.time.TimeClass.LETTER;
import static io.tradewire.parser.time.TimeClass.MONTH;
import static io.tradewire.parser.time.TimeClass.NEXT;
import static io.tradewire.parser.time.TimeClass.ORDINAL;
import static io.tradewire.parser.time.TimeClass.PART;
import static io.tradewire.parser.time.TimeClass.PERIODIC;
import static io.tradewire.parser.time.TimeClass.PREVIOUS;
import static io.tradewire.parser.time.TimeClass.ROMAN;
import static io.tradewire.parser.time.TimeClass.SAME;
import static io.tradewire.parser.time.TimeClass.SEASON;
import static io.tradewire.parser.time.TimeClass.SEASON_NOUN;
import static io.tradewire.parser.time.TimeClass.SPAN;
import static io.tradewire.parser.time.TimeClass.THAT;
import static io.tradewire.parser.time.TimeClass.THIS;
import static io.tradewire.parser.time.TimeClass.UNIT;
import static io.tradewire.parser.time.TimeClass.WEEKDAY;
import static io.tradewire.parser.time.TimeClass.WHOLE;

import java.util.ArrayList;
import java.util.List;

/** The rules of time by the word they begin with, in the order of precedence. */
final class TimeRules {
  private static final List<TimeRule> ABSOLUTE =
      List.of(
          new YearRule(), new MonthRule(), new PartRule(), new FiscalRule(), new RelativeRule());

  /** A rule and the classes of words it may begin with. */
  private record Start(TimeRule rule, boolean number, long classes) {}

  private static final List<Start> STARTS =
      List.of(
          start(true, new YearRule()),
          start(true, new DayRule(), MONTH, WEEKDAY, ORDINAL),
          start(false, new MonthRule(), MONTH, LAST, THIS, NEXT),
          start(true, new SpanRule(), MONTH, PART),
          start(true, new PartRule(), ORDINAL, ROMAN, LETTER, LAST, UNIT),
          start(false, new FiscalPartRule(), ORDINAL),
          start(false, new HalfMonthRule(), ORDINAL, LAST),
          start(true, new Laycan()),
          start(true, new EndedRule(), CARDINAL, UNIT, FY),
          start(true, new JoinedFiscalRule()),
          start(false, new FullYearRule(), WHOLE, UNIT, FINISH, PERIODIC, ENDED),
          start(true, new MonthsRule(), ORDINAL, CARDINAL, LAST),
          start(
              true,
              new FiscalRule(),
              FISCAL,
              FY,
              LAST,
              THIS,
              NEXT,
              TimeClass.NEW,
              PREVIOUS,
              FOLLOWING,
              ENDED,
              SEASON,
              MONTH,
              TimeClass.SOLAR,
              SEASON_NOUN),
          start(true, new RelativeRule(), LAST, THIS, NEXT, CARDINAL),
          start(true, new AgoRule(), PREVIOUS, FOLLOWING, CARDINAL, UNIT, SEASON_NOUN),
          start(false, new SameRule(), SAME, THAT, UNIT, SPAN),
          start(false, new EdgeRule(ABSOLUTE), PART, END, BEGINNING, UNIT, TimeClass.EARLIER));

  private static final TimeRule[] NUMBER = matching(true, 0);

  private TimeRules() {}

  private static Start start(boolean number, TimeRule rule, TimeClass... classes) {
    long bits = 0;
    for (TimeClass wordClass : classes) {
      bits |= wordClass.bit;
    }
    return new Start(rule, number, bits);
  }

  private static TimeRule[] matching(boolean number, long classes) {
    List<TimeRule> rules = new ArrayList<>();
    for (Start start : STARTS) {
      if (number && start.number() || (start.classes() & classes) != 0) {
        rules.add(start.rule());
      }
    }
    return rules.toArray(new TimeRule[0]);
  }

  /** The rules that may read at a word with these classes. */
  static TimeRule[] beginningWith(long classes) {
    return matching(false, classes);
  }

  /** The rules that may read at a number. */
  static TimeRule[] beginningWithNumber() {
    return NUMBER;
  }
}
