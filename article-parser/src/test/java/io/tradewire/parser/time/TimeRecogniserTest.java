package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.examples.ExampleRunner;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.mention.Time;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * The examples are read as published on 3 November 2021 (a Wednesday). What depends on another
 * period is resolved against January to August 2021 and India, and written with a tilde.
 */
class TimeRecogniserTest {
  private static final Lexicon LEXICON = new Lexicon();
  private static final TimeRecogniser TIMES = TimeRecogniser.of(LEXICON, "en");
  private static final TimeResolver RESOLVER = TimeResolver.of("en");
  private static final Anchor ANCHOR = Anchor.of(LocalDate.of(2021, 11, 3));
  private static final Period FOCUS = Period.parse("2021-01-01/2021-08-31");

  @Test
  void readsItsExamples() {
    ExampleRunner.check(
        "en",
        "times",
        LEXICON,
        document -> TIMES.find(document, ANCHOR),
        TimeRecogniserTest::reading);
  }

  private static String reading(Time time) {
    Period period = RESOLVER.resolve(time, TimeContext.of(FOCUS, "IN"), ANCHOR, StatedYears.NONE);
    String base = time.base() ? " base" : "";
    return time.role() + " " + (time.reference() == null ? "" : "~") + period + base;
  }
}
