package io.tradewire.metrics.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.events.Bound;
import io.tradewire.events.Figure;
import io.tradewire.events.Indicator;
import io.tradewire.events.Level;
import io.tradewire.events.Period;
import io.tradewire.events.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A series is what is meant, however it is put. */
class SeriesTest {

  @Test
  void undirectedIndicatorsAreOneSeriesWhicheverPartyIsFirst() {
    Statement one = statement(Indicator.TRADE_TURNOVER, "KZ", "RU", null, null, null);
    Statement other = statement(Indicator.TRADE_TURNOVER, "RU", "KZ", null, null, null);
    assertEquals(one.series(), other.series());
    assertEquals("trade-turnover/KZ/RU/-/-/money/actual", other.series().code());
    assertTrue(other.swapped() && !one.swapped());
  }

  @Test
  void directedIndicatorsAreTwoSeriesOfOneFamily() {
    Series exports = statement(Indicator.EXPORTS, "KZ", "RU", null, null, null).series();
    Series reverse = statement(Indicator.EXPORTS, "RU", "KZ", null, null, null).series();
    assertNotEquals(exports.key(), reverse.key());
    assertEquals(exports.family(), reverse.family());
    assertEquals("exports/RU/KZ/-/-/money/actual", reverse.code());
    assertEquals(
        statement(Indicator.IMPORTS, "RU", "KZ", null, null, null).series().key(),
        Relations.mirror(exports.key()));
  }

  @Test
  void keysAreTheSameInEveryDatabase() {
    assertEquals(
        "32884f47833f0304",
        "%016x"
            .formatted(
                statement(Indicator.TRADE_TURNOVER, "KZ", "RU", null, null, null).series().key()));
  }

  @Test
  void scopesAreOneByCodeElseByTheNormalisedPhrase() {
    Series coded = statement(Indicator.OUTPUT, "KZ", null, "Machinery", "ISIC:28", null).series();
    Series other = statement(Indicator.OUTPUT, "KZ", null, "machines", "ISIC:28", null).series();
    assertEquals(coded, other);
    Series phrase = statement(Indicator.OUTPUT, "KZ", null, "Felt  Boots", null, null).series();
    assertEquals(
        phrase, statement(Indicator.OUTPUT, "KZ", null, "felt boots", null, null).series());
    assertEquals("output/KZ/-/felt boots/-/money/actual", phrase.code());
  }

  @Test
  void aRegionBelongsToTheReporterSoThatPartiesStayAsStated() {
    Series stated = statement(Indicator.TRADE_TURNOVER, "RU", "KZ", null, null, "Omsk").series();
    assertEquals("trade-turnover/RU/KZ/-/omsk/money/actual", stated.code());
    assertTrue(!Relations.isMirrored(stated.key()));
  }

  @Test
  void currenciesAreOfOneKindAndOneSeries() {
    Figure figure = figure(Indicator.FDI, "KZ", "NL", null, null, null, List.of(level("9", "EUR")));
    List<Statement> statements = Statement.of(List.of(figure));
    assertEquals(2, statements.size());
    assertEquals(statements.get(0).series(), statements.get(1).series());
    assertEquals("EUR", statements.get(1).key().unit());
  }

  @Test
  void aPlanIsTheTwinOfItsActual() {
    Series actual = statement(Indicator.EXPORTS, "KZ", "RU", null, null, null).series();
    Figure plan =
        new Figure(
            Indicator.EXPORTS,
            "KZ",
            "RU",
            BigDecimal.TEN,
            "USD",
            List.of(),
            Bound.EXACT,
            null,
            null,
            Period.ofYear(2030),
            Status.PLANNED,
            null,
            null,
            null,
            "q",
            0,
            1,
            1,
            List.of());
    assertEquals(actual.key(), Statement.of(List.of(plan)).get(0).series().key() & ~1L);
  }

  @Test
  void periodsWithoutEndsAreInfinite() {
    assertEquals(Days.UNDATED, Days.of(null));
    assertEquals(LocalDate.MIN, Days.of(Period.until(LocalDate.of(2030, 12, 31))).start());
    assertEquals(
        Days.of(Period.parse("2020-01-01/2020-02-29")),
        Days.of(Period.parse("2021-01-01/2021-02-28")).yearBefore());
  }

  private static Level level(String value, String unit) {
    return new Level(new BigDecimal(value), unit);
  }

  private static Statement statement(
      Indicator indicator,
      String reporter,
      String partner,
      String scope,
      String code,
      String region) {
    return Statement.of(
            List.of(figure(indicator, reporter, partner, scope, code, region, List.of())))
        .get(0);
  }

  private static Figure figure(
      Indicator indicator,
      String reporter,
      String partner,
      String scope,
      String code,
      String region,
      List<Level> also) {
    return new Figure(
        indicator,
        reporter,
        partner,
        BigDecimal.TEN,
        "USD",
        also,
        Bound.EXACT,
        null,
        null,
        Period.ofYear(2021),
        Status.ACTUAL,
        scope,
        code,
        region,
        "q",
        0,
        1,
        1,
        List.of());
  }
}
