package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.mention.Time.Role;
import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.InYear;
import io.tradewire.parser.mention.TimeReference.Naming;
import io.tradewire.parser.mention.TimeReference.Sort;
import java.time.LocalDate;
import java.util.List;

/**
 * Decides what an article's relative expressions of time count from: the day of publication, else
 * what its text fixes: a day with its year, an event named with its year, a target year told
 * together with the years to go ("by 2028", "in five years"), a stated year.
 */
public final class Anchors {
  /** Relative expressions count from here while the anchor is sought: no text states such years. */
  private static final Anchor PROBE = Anchor.ofYear(1000);

  private static final int OLDEST = 1800;
  private static final int HEAD = 60;
  private static final int AHEAD = 3;
  private static final String COMING = "time.coming-years";

  /** The first day that the opening tells with its year; plans may go so many years beyond. */
  private LocalDate lead;

  private LocalDate day;
  private int event = -1;
  private int target = -1;
  private int toGo = -1;
  private int stated = -1;
  private int past = -1;
  private int compared = -1;

  private Anchors() {}

  /**
   * The anchor of an article.
   *
   * @param publishedOn as the caller says; null if unknown
   * @return null if nothing fixes it
   */
  public static Anchor of(Document document, LocalDate publishedOn, TimeRecogniser times) {
    if (publishedOn != null) {
      return Anchor.of(publishedOn);
    } else if (document.header().publishedOn() != null) {
      return Anchor.of(document.header().publishedOn());
    }
    List<Time> found = times.find(document, PROBE);
    Anchors anchors = new Anchors();
    found.forEach(anchors::add);
    return anchors.decide();
  }

  private void add(Time time) {
    if (time.reference() instanceof InYear in && in.year() >= OLDEST) {
      compared = Math.max(compared, in.year());
    } else if (time.reference() instanceof FiscalYear fiscal
        && fiscal.year() != null
        && fiscal.year() >= OLDEST
        && fiscal.sort() == Sort.SEASON) {
      stated = Math.max(stated, fiscal.year() + (fiscal.naming() == Naming.SPLIT ? 1 : 0));
    }
    Period period = time.period();
    if (period == null || period.end() == null) {
      return;
    }
    int year = period.end().getYear();
    if (year < OLDEST) {
      if (time.rule().equals(COMING)) {
        toGo = year - PROBE.year();
      }
    } else if (time.rule().equals("time.event-year")) {
      event = Math.max(event, year);
    } else if (time.role() == Role.DAY) {
      day = day == null || day.isBefore(period.end()) ? period.end() : day;
      if (time.span().from() < HEAD && lead == null) {
        lead = period.end();
      }
    } else if (time.role() == Role.DEADLINE) {
      target = target < 0 ? year : target;
    } else if (time.base()) {
      compared = Math.max(compared, year);
    } else if (time.role() == Role.PERIOD && time.reference() == null) {
      stated = Math.max(stated, year);
      boolean years = period.start() != null && period.start().getYear() < year;
      past = years ? past : Math.max(past, year);
    }
  }

  private Anchor decide() {
    if (lead != null && lead.getYear() + AHEAD >= Math.max(event, past)) {
      return Anchor.of(lead);
    } else if (day != null && day.getYear() >= Math.max(event, stated)) {
      return Anchor.of(day);
    } else if (event > 0) {
      return Anchor.ofYear(event);
    } else if (target > 0 && toGo > 0) {
      return Anchor.ofYear(target - toGo);
    } else if (stated > 0) {
      return Anchor.ofYear(Math.max(stated, compared + 1));
    }
    return compared > 0 ? Anchor.ofYear(compared + 1) : null;
  }
}
