package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.text.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

/**
 * What a span of years or months means for numbers that grew over it: "between 2017 and 2019 rose
 * from 5.8 to 7.8 billion" states 5.8 for 2017 and 7.8 for 2019.
 */
final class PeriodsOfEdges {
  private static final int FARTHEST = 8;

  private PeriodsOfEdges() {}

  /** Offers the year or month at the edge that the number is of; then nothing else comes up. */
  static boolean offer(PeriodOffers offers) {
    Link lead = leads(offers.draft.scene, offers.draft.lead());
    boolean paired =
        lead == Link.FROM && isPaired(offers.draft, Link.TO)
            || lead == Link.TO && isPaired(offers.draft, Link.FROM);
    if (!paired) {
      return false;
    }
    for (Time time : offers.draft.scene.times()) {
      Period edge = of(time, lead == Link.FROM, offers.draft.scene);
      if (edge != null) {
        offers.addHere(PeriodSource.HERE, edge, time);
        return true;
      }
    }
    return false;
  }

  /** The first or last year or month of an expression; null if it spans neither. */
  private static Period of(Time time, boolean first, Scene scene) {
    Period span = time.reference() == null ? time.named() : null;
    if (span == null || span.start() == null || span.end() == null) {
      return null;
    }
    return edge(span, first, isBetween(time, scene));
  }

  /** Whether a number next to it has the other preposition. */
  private static boolean isPaired(Draft draft, Link other) {
    for (Mention number : draft.numbers()) {
      Span span = number instanceof Quantity quantity ? quantity.lead() : number.span();
      boolean own = number.span().equals(draft.listed());
      if (!own && leads(draft.scene, span) == other && span.gap(draft.lead()) <= FARTHEST) {
        return true;
      }
    }
    return false;
  }

  /** The preposition that leads to a number; of "from a record high of 5" the first. */
  private static Link leads(Scene scene, Span number) {
    Link lead = scene.lead(number);
    for (int at = number.from() - 2; lead == Link.OF && at > number.from() - FARTHEST; at--) {
      if (scene.tokens.is(at, "from")) {
        return Link.FROM;
      } else if (!scene.tokens.isWord(at) && !scene.tokens.is(at, '-')) {
        return lead;
      }
    }
    return lead;
  }

  private static boolean isBetween(Time time, Scene scene) {
    Hit head = scene.document.hits().at(time.span().from(), LexiconName.LINKS);
    return scene.lead(time.span()) == Link.BETWEEN || head != null && Link.of(head) == Link.BETWEEN;
  }

  private static Period edge(Period span, boolean first, boolean between) {
    LocalDate start = span.start();
    LocalDate end = span.end();
    LocalDate at = first ? start : end;
    boolean years =
        MonthDay.from(start).equals(MonthDay.of(1, 1))
            && MonthDay.from(end).equals(MonthDay.of(12, 31))
            && start.getYear() < end.getYear();
    if (years) {
      return new Period(at.withDayOfYear(1), LocalDate.of(at.getYear(), 12, 31));
    }
    YearMonth last = YearMonth.from(end);
    boolean months =
        start.getDayOfMonth() == 1
            && end.equals(last.atEndOfMonth())
            && YearMonth.from(start).isBefore(last);
    YearMonth month = YearMonth.from(at);
    return between && months ? new Period(month.atDay(1), month.atEndOfMonth()) : null;
  }
}
