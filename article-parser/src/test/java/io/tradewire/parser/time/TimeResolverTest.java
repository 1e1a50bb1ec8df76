package io.tradewire.parser.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.mention.TimeReference;
import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.Naming;
import io.tradewire.parser.mention.TimeReference.Sort;
import io.tradewire.parser.mention.TimeReference.YearsOff;
import io.tradewire.parser.text.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeResolverTest {
  private final TimeResolver resolver = TimeResolver.of("en");

  /** "Exports in January-July ...; for the month ...". */
  @ParameterizedTest
  @CsvSource({
    "MONTH, 2021-01-01/2021-07-31, 2021-07-01/2021-07-31",
    "MONTH, 2021-07-01/2021-07-31, 2021-07-01/2021-07-31",
    "QUARTER, 2021-01-01/2021-09-30, 2021-07-01/2021-09-30",
    "QUARTER, 2021-01-01/2021-07-31, 2021-01-01/2021-07-31",
  })
  void theMonthOfSeveralIsTheLastOne(Grain grain, String focus, String month) {
    assertEquals(Period.parse(month), resolve(new YearsOff(0, grain), focus));
  }

  @Test
  void partsOfAYearGoOverToAnother() {
    Period part = Period.parse("2021-01-01/2021-10-31");
    assertEquals(
        Period.parse("2020-01-01/2020-10-31"), RelatedPeriods.sameOf(Period.ofYear(2020), part));
    assertNull(RelatedPeriods.sameOf(Period.parse("2020-01-01/2020-06-30"), part));
    assertNull(RelatedPeriods.sameOf(Period.ofYear(2020), Period.since(LocalDate.of(2020, 1, 1))));
  }

  @Test
  void aPartOfAMonthGoesOverToAnother() {
    assertEquals(Period.parse("2021-05-01/2021-05-10"), inMay("2021-06-01/2021-06-10"));
    assertEquals(Period.parse("2020-05-01/2020-05-10"), inMay("2021-03-01/2021-03-10"));
    assertEquals(Period.parse("2021-05-01/2021-05-31"), inMay("2021-06-01/2021-06-30"));
    assertEquals(Period.parse("2021-05-01/2021-05-31"), inMay("2021-01-01/2021-06-30"));
  }

  private Period inMay(String focus) {
    return resolve(new TimeReference.InMonth(5), focus);
  }

  @Test
  void theQuarterIsTheOneAMonthLiesIn() {
    YearsOff quarter = new YearsOff(0, Grain.QUARTER);
    Period march = Period.parse("2021-03-01/2021-03-31");
    assertEquals(Period.parse("2021-01-01/2021-03-31"), RelatedPeriods.around(march, quarter));
    assertEquals(
        Period.parse("2020-01-01/2020-03-31"),
        RelatedPeriods.around(march, new YearsOff(-1, Grain.QUARTER)));
    assertNull(RelatedPeriods.around(Period.ofYear(2020), quarter));
    assertNull(RelatedPeriods.around(march, new YearsOff(0, null)));
  }

  @Test
  void daysAYearAgoMayStandForThatYear() {
    YearsOff before = new YearsOff(-1, null);
    assertEquals(
        Period.ofYear(2020), RelatedPeriods.around(Period.parse("2021-09-26/2021-09-29"), before));
    assertNull(RelatedPeriods.around(Period.parse("2021-09-01/2021-09-30"), before));
    assertNull(RelatedPeriods.around(Period.since(LocalDate.of(2021, 9, 26)), before));
  }

  @Test
  void theFullYearBehindElevenMonthsIsTheirs() {
    YearsOff year = new YearsOff(0, Grain.YEAR);
    assertEquals(Period.ofYear(2021), resolve(year, "2021-01-01/2021-11-30"));
    assertEquals(Period.parse("2020-04-01/2021-03-31"), resolve(year, "2020-04-01/2021-03-31"));
  }

  @Test
  void aMonthGoesOverToTheYearToldOf() {
    assertEquals(
        Period.parse("2020-01-01/2020-01-31"),
        RelatedPeriods.inYearOf(Period.ofYear(2020), Period.parse("2021-01-01/2021-01-31")));
    assertNull(RelatedPeriods.inYearOf(null, Period.ofYear(2020)));
  }

  @Test
  void aYearOfTheIranianCalendarIsOneWhereItIsKept() {
    FiscalYear year = FiscalYear.whole(2007, 0, Naming.SPLIT, Sort.SOLAR).from(MonthDay.of(3, 21));
    assertEquals(Period.parse("2007-03-21/2008-03-19"), resolveFor("IR", year));
    assertNull(resolveFor("PE", year));
  }

  @Test
  void aCropHasItsOwnYear() {
    Time time = time(FiscalYear.whole(2019, 0, Naming.SPLIT, Sort.SEASON));
    assertEquals(Period.parse("2019-10-01/2020-09-30"), bySeason(time, "HS:0901", "UG"));
    assertEquals(Period.parse("2019-07-01/2020-06-30"), bySeason(time, "HS:0901", "BR"));
    assertEquals(Period.parse("2019-08-01/2020-07-31"), bySeason(time, "HS:1003", "CA"));
    assertNull(bySeason(time, "HS:1001", "UA"));
    assertNull(bySeason(time, null, null));
  }

  private Period bySeason(Time time, String scope, String reporter) {
    return resolver
        .books()
        .bySeason(time, new TimeContext(null, reporter, null, scope), Anchor.ofYear(2021));
  }

  @Test
  void aYearFromTheFirstDaysOfAMonthIsToldInWholeMonths() {
    assertEquals(
        Period.parse("2020-07-01/2020-12-31"),
        RelatedPeriods.inWholeMonths(Period.parse("2020-07-08/2021-01-07")));
    assertNull(RelatedPeriods.inWholeMonths(Period.parse("2020-07-16/2021-07-15")));
    assertNull(RelatedPeriods.inWholeMonths(Period.ofYear(2020)));
    assertNull(RelatedPeriods.inWholeMonths(null));
  }

  @Test
  void theYearToDateBeginsWithTheArticlesYear() {
    StatedYears stated = new StatedYears(null, MonthDay.of(9, 1), false, true);
    LocalDate day = LocalDate.of(2021, 2, 15);
    Anchor anchor = Anchor.of(day);
    assertEquals(
        List.of(Period.parse("2020-09-01/2021-02-15")),
        resolver.books().toDate(day, TimeContext.of(null, "IN"), anchor, stated));
    assertEquals(
        List.of(Period.parse("2020-04-01/2021-02-15")),
        resolver
            .books()
            .toDate(
                day, TimeContext.of(null, "IN"), anchor, new StatedYears(null, null, true, false)));
    assertEquals(
        List.of(),
        resolver.books().toDate(day, TimeContext.of(null, "IN"), anchor, StatedYears.NONE));
  }

  @Test
  void theSeasonToDateBeginsAsTheCropsYearDoes() {
    LocalDate day = LocalDate.of(2020, 11, 11);
    StatedYears spokenOf = new StatedYears(null, null, false, true);
    Map<String, List<Period>> toDate =
        Map.of(
            "HS:10", List.of(Period.parse("2020-07-01/2020-11-11")),
            "HS:1005", List.of(Period.parse("2020-10-01/2020-11-11")),
            "HS:08", List.of());
    toDate.forEach(
        (scope, periods) -> {
          TimeContext context = new TimeContext(null, "UA", null, scope);
          assertEquals(
              periods, resolver.books().toDate(day, context, Anchor.of(day), spokenOf), scope);
          assertEquals(
              List.of(),
              resolver.books().toDate(day, context, Anchor.of(day), StatedYears.NONE),
              scope);
        });
  }

  private Period resolveFor(String reporter, TimeReference reference) {
    TimeContext context = TimeContext.of(null, reporter);
    return resolver.resolve(time(reference), context, Anchor.ofYear(2021), StatedYears.NONE);
  }

  private static Time time(TimeReference reference) {
    return new Time(
        new Span(0, 1), null, Time.Role.PERIOD, reference, false, "time.that", null, false);
  }

  private Period resolve(TimeReference reference, String focus) {
    Time time =
        new Time(new Span(0, 1), null, Time.Role.SAME, reference, false, "time.that", null, false);
    return resolver.resolve(
        time,
        TimeContext.of(Period.parse(focus), "PE"),
        Anchor.of(LocalDate.of(2021, 11, 1)),
        StatedYears.NONE);
  }
}
