package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.events.Period;
import io.tradewire.parser.RawArticle;
import io.tradewire.parser.english.English;
import io.tradewire.parser.rank.Calibration;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Space;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which periods come up for the figures of a text published on 3 November 2021, a Wednesday. */
class PeriodOffersTest {
  private static final English ENGLISH = English.load();

  /** Decides by weights and writes down the candidates. */
  private static final class Listener extends DeputyJudge {
    private final Set<Period> offered = new HashSet<>();

    @Override
    void hear(Space space, Choice<?> choice, Draft draft) {
      for (int i = 0; space == Periods.SPACE && i < choice.size(); i++) {
        offered.add(((Periods.Candidate) choice.candidate(i)).period());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes | ../2025-12-31           | Direct investment of Poland in Ukraine is to reach $2 billion by 2025.
          yes | 2025-01-01/2025-12-31   | Direct investment of Poland in Ukraine is to reach $2 billion by 2025.
          no  | ../2025-12-31           | Poland's exports to Ukraine will reach $2 billion by 2025.
          yes | 2021-01-01/2021-11-30   | Poland's exports rose 5% to $2 billion against the first eleven months of 2020.
          no  | 2021-01-01/2021-11-30   | Poland's exports were $2 billion in the first eleven months of 2020.
          yes | 2021-01-01/2021-12-31   | Poland's target is exports of $2 billion.
          no  | 2021-01-01/2021-12-31   | Poland's exports were $2 billion.
          yes | 2016-01-01/2020-12-31   | In five years Poland's exports have risen to $2 billion.
          yes | 2021-01-01/2021-08-31   | In the year to August Poland's exports were $2 billion.
          yes | 2022-07-01/2023-06-30   | In the new season Poland will export 2 million tonnes of wheat.
          yes | 2021-08-01/2021-10-31   | The Polish season began on August 1. By the end of October exports were $2 billion.
          yes | 2020-01-01/2020-12-31   | Poland's exports rose to $3 billion from $2 billion last year.
          yes | 2022-01-01/2022-12-31   | By December 2022 Poland hopes to export goods for $2 billion.
          yes | 2021-01-01/2021-07-31   | By the end of July Poland had approved 20 investment projects.
          yes | 2021-01-01/2021-10-31   | Since January Poland has approved 20 investment projects.
          yes | 2022-03-01/2022-05-31   | Poland bought 2 million tonnes of wheat from Ukraine for shipment in March, April and May.
          no  | 2021-03-01/2021-06-30   | Poland's exports were $2 billion in March, April and June.
          yes | 2021-11-04/2021-11-04   | Thursday's output of steel in Poland is put at 20,000 tonnes.
          no  | 2021-11-09/2021-11-09   | Tuesday's output of steel in Poland was 20,000 tonnes.
          yes | 2021-10-01/2021-10-31   | Poland's exports reached $2 billion last October.
          no  | 2021-12-01/2021-12-31   | Poland's exports reached $2 billion last December.
          yes | 2021-01-01/2021-08-31   | By September Poland had exported goods for $2 billion.
          no  | 2020-01-01/2020-12-31   | Poland's exports were $2 billion.
          yes | 2021-11-03/2021-11-03   | Poland granted export licences for 40,000 tonnes of sugar.
          yes | 2021-11-03/2021-11-03   | A tender was held for wheat. Poland will import 40,000 tonnes of it from Ukraine.
          no  | 2021-11-03/2021-11-03   | Poland exported 40,000 tonnes of sugar.
          """)
  void comesUp(String whether, String period, String text) {
    assertEquals(whether.equals("yes"), offered(text, null).contains(Period.parse(period)), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The port in figures | Poland's trade, 2019
          The port in figures | Poland, 2019, change on the year
          """)
  void theFirstLineBelowATitleIsAHeading(String title, String line) {
    String text = line + "\n\nExports: $2 billion\n\nImports: $3 billion\n\nBalance: -$1 billion";
    assertEquals(true, offered(text, title).contains(Period.ofYear(2019)));
  }

  @Test
  void theFirstMonthsTellOfTheYearBefore() {
    String text = "Poland's exports were $2 billion.";
    Period before = Period.ofYear(2020);
    assertTrue(offered(text, null, LocalDate.of(2021, 2, 3)).contains(before));
    assertFalse(offered(text, null, LocalDate.of(2021, 5, 3)).contains(before));
  }

  private static Set<Period> offered(String text, String title) {
    return offered(text, title, LocalDate.of(2021, 11, 3));
  }

  private static Set<Period> offered(String text, String title, LocalDate publishedOn) {
    Listener listener = new Listener();
    RawArticle raw = new RawArticle(null, text, publishedOn, title, null, null);
    ENGLISH.link(ENGLISH.read(text), raw, new Linker(listener, Calibration.identity()));
    return listener.offered;
  }
}
