package io.tradewire.parser.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.mention.TimeReference;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.YearsOff;
import io.tradewire.parser.text.Span;
import java.time.LocalDate;
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
        Period.parse("2020-01-01/2020-10-31"), TimeResolver.sameOf(Period.ofYear(2020), part));
    assertNull(TimeResolver.sameOf(Period.parse("2020-01-01/2020-06-30"), part));
    assertNull(TimeResolver.sameOf(Period.ofYear(2020), Period.since(LocalDate.of(2020, 1, 1))));
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
    assertEquals(Period.parse("2021-01-01/2021-03-31"), TimeResolver.around(march, quarter));
    assertEquals(
        Period.parse("2020-01-01/2020-03-31"),
        TimeResolver.around(march, new YearsOff(-1, Grain.QUARTER)));
    assertNull(TimeResolver.around(Period.ofYear(2020), quarter));
    assertNull(TimeResolver.around(march, new YearsOff(0, null)));
  }

  @Test
  void aMonthGoesOverToTheYearToldOf() {
    assertEquals(
        Period.parse("2020-01-01/2020-01-31"),
        TimeResolver.inYearOf(Period.ofYear(2020), Period.parse("2021-01-01/2021-01-31")));
    assertNull(TimeResolver.inYearOf(null, Period.ofYear(2020)));
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
