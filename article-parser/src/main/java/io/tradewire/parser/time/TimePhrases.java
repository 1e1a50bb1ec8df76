package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.lexicon.Entry;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.mention.Time.Role;
import io.tradewire.parser.mention.TimeReference.SinceIndependence;
import io.tradewire.parser.mention.TimeReference.Then;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;

/** Fixed phrases: "to date", "since the beginning of the year", "yesterday", "year on year". */
final class TimePhrases {
  private static final int TO_DECADE = 10;
  private static final int MIDDLE = 15;
  private static final int LAST_MONTH = 12;
  private static final String SINCE_NEW_YEAR = "time.since-new-year";

  private TimePhrases() {}

  static void addTo(Lexicon lexicon, String language) {
    for (LexiconFile.Line line : LexiconFile.read(language, "time-phrases")) {
      lexicon.add(LexiconName.TIME_PHRASE, line.phrases(), line.values());
    }
  }

  /** The words that the phrases begin with. */
  static Set<String> firstWords(String language) {
    Set<String> words = new HashSet<>();
    for (LexiconFile.Line line : LexiconFile.read(language, "time-phrases")) {
      line.phrases().forEach(phrase -> words.add(phrase.split("[ -/]")[0]));
    }
    return words;
  }

  /** What the phrase says; a core without rule if it is no period. */
  static Core read(Hit hit, Anchor anchor) {
    Entry entry = hit.entry();
    int from = hit.span().from();
    int to = hit.span().to();
    return switch (entry.value(0)) {
      case "now" -> Core.as(Role.NOW, from, to, null, "time.now");
      case "elapsed" -> Core.as(Role.PERIOD, from, to, elapsed(anchor), SINCE_NEW_YEAR);
      case "independence" ->
          new Core(
              from,
              to,
              null,
              new SinceIndependence(),
              Role.SINCE,
              Core.Edge.NONE,
              "time.independence");
      case "rest" -> Core.as(Role.PERIOD, from, to, rest(anchor), "time.rest-of-year");
      case "year-end" ->
          Core.as(
              Role.DEADLINE,
              from,
              to,
              anchor == null ? null : Calendars.year(anchor.year()),
              "time.year-end");
      case "decade-end" ->
          Core.as(Role.DEADLINE, from, to, year(anchor, TO_DECADE), "time.year-end");
      case "year" ->
          Core.of(from, to, year(anchor, Integer.parseInt(entry.value(1))), "time.relative");
      case "by-then" -> then(from, to, Role.DEADLINE);
      case "since-then" -> then(from, to, Role.SINCE);
      case "day" ->
          Core.as(Role.DAY, from, to, day(anchor, Integer.parseInt(entry.value(1))), "time.today");
      case "weekend" -> Core.as(Role.DAY, from, to, weekend(anchor), "time.weekend");
      default -> Core.as(Role.NOW, from, to, null, null);
    };
  }

  /** A year so many behind the publication's, or the one that ends its decade. */
  private static Period year(Anchor anchor, int off) {
    if (anchor == null) {
      return null;
    }
    int years = off == TO_DECADE ? TO_DECADE - anchor.year() % TO_DECADE : off;
    return Calendars.year(anchor.year() + years);
  }

  private static Core then(int from, int to, Role role) {
    return new Core(from, to, null, new Then(), role, Core.Edge.NONE, "time.then");
  }

  /** From 1 January to the last full month; in January the year before. */
  private static Period elapsed(Anchor anchor) {
    if (anchor == null || anchor.day() == null) {
      return null;
    }
    int month = anchor.day().getMonthValue() - 1;
    return month == 0
        ? Calendars.year(anchor.year() - 1)
        : Calendars.months(anchor.year(), 1, month);
  }

  /** The months of the year that are to come; in the first half of one it still counts. */
  private static Period rest(Anchor anchor) {
    if (anchor == null || anchor.day() == null) {
      return null;
    }
    boolean late = anchor.day().getDayOfMonth() > MIDDLE;
    int month = anchor.day().getMonthValue() + (late ? 1 : 0);
    return month > LAST_MONTH ? null : Calendars.months(anchor.year(), month, LAST_MONTH);
  }

  /** "so far in 1987", said in that year: since it began; null if it says something else. */
  static Core soFarIn(TimeText text, Core soFar, Anchor anchor) {
    boolean year =
        anchor != null
            && "time.now".equals(soFar.rule())
            && text.is(soFar.to(), "in")
            && text.year(soFar.to() + 1) == anchor.year();
    return year
        ? Core.as(Role.PERIOD, soFar.from(), soFar.to() + 2, elapsed(anchor), SINCE_NEW_YEAR)
        : null;
  }

  /** The last Saturday and Sunday before the publication. */
  private static Period weekend(Anchor anchor) {
    if (anchor == null || anchor.day() == null) {
      return null;
    }
    LocalDate sunday = anchor.day().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
    return Calendars.period(sunday.minusDays(1), sunday);
  }

  private static Period day(Anchor anchor, int off) {
    if (anchor == null || anchor.day() == null) {
      return null;
    }
    LocalDate day = anchor.day().plusDays(off);
    return Calendars.day(day);
  }
}
