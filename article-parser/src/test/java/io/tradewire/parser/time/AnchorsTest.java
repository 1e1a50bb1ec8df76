package io.tradewire.parser.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.examples.TestDocuments;
import io.tradewire.parser.lexicon.Lexicon;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnchorsTest {
  private static final Lexicon LEXICON = new Lexicon();
  private static final TimeRecogniser TIMES = TimeRecogniser.of(LEXICON, "en");

  @Test
  void theCallersDayCountsBeforeTheText() {
    LocalDate day = LocalDate.of(2020, 2, 3);
    assertEquals(Anchor.of(day), Anchors.of(document("In 2018 it grew."), day, TIMES));
  }

  @Test
  void aDayWithItsYearFixesTheDate() {
    Anchor anchor = read("At a briefing on June 5, 2025 he spoke of the year 2024.");
    assertEquals(Anchor.of(LocalDate.of(2025, 6, 5)), anchor);
  }

  @Test
  void anEventNamedWithItsYearFixesTheYear() {
    assertEquals(Anchor.ofYear(2023), read("At the Trade Forum 2023 they spoke of 2030 and 1992."));
  }

  @Test
  void aTargetYearWithTheYearsToGoFixesTheYear() {
    assertEquals(
        Anchor.ofYear(2023), read("It is to be built by 2028. Output will double in five years."));
  }

  @Test
  void aStatedYearFixesTheYear() {
    assertEquals(Anchor.ofYear(2022), read("In 2022 it was $5bn. This year it grows."));
  }

  @Test
  void aBaseYearFixesTheYearBehindIt() {
    assertEquals(Anchor.ofYear(2022), read("This year it grew, compared with 2021."));
    assertEquals(Anchor.ofYear(2021), read("This year it grew against the same period of 2020."));
  }

  @Test
  void targetsAndOpenBeginningsFixNothing() {
    assertNull(read("Since 2005 it invested. By 2030 it is to double. Last year it grew."));
  }

  @Test
  void aSeasonThatEndedOnADayWithoutAYearFixesNothing() {
    assertNull(read("The melon season ended on 3 June."));
    assertNull(read("Sales fell by a fifth in the same months of last season."));
  }

  private static Anchor read(String text) {
    return Anchors.of(document(text), null, TIMES);
  }

  private static Document document(String text) {
    return TestDocuments.of(text, LEXICON);
  }
}
