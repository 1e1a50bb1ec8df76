package io.tradewire.parser.time;

import io.tradewire.parser.mention.Time.Role;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.text.TokenKind;
import io.tradewire.parser.text.Tokens;

/**
 * Calendar years and ranges of them: "2021", "the year 2011", "2021-2025", "from 2020 to 2025",
 * "between 2007 and 2022", "the 1990s"; the year in an event's name ("Expo 2017").
 */
final class YearRule implements TimeRule {
  private static final String YEAR = "time.year";
  private static final String RANGE = "time.year-range";

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    int year = text.year(at);
    if (year < 0 || isPartOfNumber(text, at)) {
      return null;
    }
    int next = at + 1;
    if (text.is(next, "s") && text.isTight(next) && year % 10 == 0) {
      return Core.of(at, next + 1, Calendars.years(year, year + 9), "time.decade");
    }
    Core range = range(text, at, year);
    if (range != null) {
      return range;
    }
    if (isSplit(text, at) || text.is(next, "'s") && text.is(at + 2, TimeClass.SAME)) {
      return null;
    }
    int from = startOfYear(text, at);
    if (isEvent(text, at)) {
      return Core.as(Role.DAY, from, next, Calendars.year(year), "time.event-year");
    }
    if (from == at && isCount(text, at)) {
      return null;
    }
    return Core.of(from, next, Calendars.year(year), YEAR);
  }

  /** "2015/16" and "2015-16" are no calendar years. */
  private static boolean isSplit(TimeText text, int at) {
    YearName name = YearName.read(text, at);
    return name != null && name.split();
  }

  /** "$2000", "2000%", "1-2000", "2000kg". */
  private static boolean isPartOfNumber(TimeText text, int at) {
    if (text.isTight(at) && at > 0 && !text.is(at - 1, "cy") && !isCell(text, at)) {
      TokenKind before = text.tokens().kind(at - 1);
      boolean opener = text.is(at - 1, '(') || text.is(at - 1, '"') || text.is(at - 1, '\'');
      boolean link =
          text.is(at - 1, '-') && !text.isNumber(at - 2)
              || text.is(at - 1, '/')
              || text.is(at - 1, ',')
              || text.is(at - 1, '.');
      if (before == TokenKind.SYMBOL || !opener && !link) {
        return true;
      }
    }
    if (at > 0 && text.tokens().kind(at - 1) == TokenKind.SYMBOL && !isCell(text, at)) {
      return true;
    }
    int next = at + 1;
    return text.is(next, '%')
        || text.isTight(next)
            && text.tokens().isWord(next)
            && !text.is(next, "'s")
            && !text.is(next, "s");
  }

  /** Behind the bar that opens a cell of a table: "| 2003 | 2002 |". */
  private static boolean isCell(TimeText text, int at) {
    return text.is(at - 1, '|');
  }

  /** "2021-2025", "2020 to 2025" behind "from" or "between", "2015-20", "1987/93". */
  private static Core range(TimeText text, int at, int year) {
    int link = at + 1;
    boolean words =
        text.is(link, TimeClass.TO, TimeClass.THROUGH)
                && (text.is(at - 1, TimeClass.FROM, TimeClass.IN) || isFromTheYear(text, at))
            || text.is(link, TimeClass.AND) && text.is(at - 1, TimeClass.BETWEEN);
    boolean hyphen = text.is(link, '-') || text.is(link, '/') && text.isTwoDigits(link + 1);
    if (!words && !hyphen) {
      return null;
    }
    int last = text.year(link + 1);
    if (last < 0 && hyphen && text.isTight(link) && text.isTwoDigits(link + 1)) {
      int two = year / 100 * 100 + text.small(link + 1);
      last = two == year + 1 ? -1 : two;
    }
    if (last <= year || hyphen && text.isTight(link) != text.isTight(link + 1)) {
      return null;
    }
    int from = text.is(at - 1, TimeClass.FROM, TimeClass.BETWEEN) ? at - 1 : at;
    return Core.of(from, link + 2, Calendars.years(year, last), RANGE);
  }

  /** "from the year 2000". */
  private static boolean isFromTheYear(TimeText text, int at) {
    int lead = text.is(at - 2, TimeClass.THE) ? at - 3 : at - 2;
    return text.isUnit(at - 1, Grain.YEAR) && text.is(lead, TimeClass.FROM);
  }

  /** Swallows "the year", "calendar", "years" in front. */
  private static int startOfYear(TimeText text, int at) {
    int from = at;
    while (text.isUnit(from - 1, Grain.YEAR)
        || text.is(from - 1, "calendar")
        || text.is(from - 1, "cy")) {
      from--;
    }
    return from;
  }

  /** "Innoprom Kazakhstan 2023 exhibition", "Investment Forum 2018". */
  private static boolean isEvent(TimeText text, int at) {
    if (text.is(at + 1, TimeClass.EVENT) && text.tokens().space(at + 1) == Tokens.Space.BLANK) {
      return true;
    }
    return text.is(at - 1, TimeClass.EVENT)
        && text.isCapitalised(at - 1)
        && text.tokens().space(at) == Tokens.Space.BLANK;
  }

  /** "2000 tonnes", "1950 people": a number of things. */
  private static boolean isCount(TimeText text, int at) {
    int next = at + 1;
    if (!text.is(next, TimeClass.COUNTED)) {
      return false;
    }
    boolean asked =
        text.is(at - 1, TimeClass.IN, TimeClass.SINCE)
            && !text.is(at - 1, "over")
            && !text.is(at - 1, "for")
            && !text.is(next, "tonnes")
            && !text.is(next, "tons");
    return !asked;
  }
}
