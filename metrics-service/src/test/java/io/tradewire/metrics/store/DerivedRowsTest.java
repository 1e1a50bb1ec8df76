package io.tradewire.metrics.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Bound;
import io.tradewire.events.Indicator;
import io.tradewire.metrics.Sample;
import io.tradewire.metrics.articles.ArticleEvent;
import org.junit.jupiter.api.Test;

/** Derived observations are rows of their own, with their derivation and their inputs. */
class DerivedRowsTest {

  private static final String ROWS =
      "select concat_ws(' ', split_part(s.code, '/', 1), s.reporter, s.partner,"
          + " extract(year from o.period_start), o.derivation, o.value, o.bound, 'of', (select"
          + " string_agg(split_part(i.code, '/', 1) || ' ' || i.reporter, ', ' order by n)"
          + " from unnest(o.inputs) with ordinality k(id, n) join tradewire.series i"
          + " on lpad(to_hex(i.key), 16, '0') = split_part(k.id, '_', 1)))"
          + " from tradewire.observation o join tradewire.series s on s.key = o.series_key"
          + " where not o.withdrawn order by s.code, o.period_start, o.derivation";

  @Test
  void turnoverFollowsFromExportsAndImportsAndMirrorsFromBoth() {
    try (Newsroom newsroom = new Newsroom()) {
      newsroom.publish("a", flow(Indicator.EXPORTS, "3"), flow(Indicator.IMPORTS, "1.5"));
      assertEquals(
          """
          exports KZ RU 2021 0 3 exact of
          exports RU KZ 2021 4 1.5 exact of imports KZ
          imports KZ RU 2021 0 1.5 exact of
          imports RU KZ 2021 4 3 exact of exports KZ
          trade-turnover KZ RU 2021 1 4.5 exact of exports KZ, imports KZ""",
          newsroom.rows(ROWS));
    }
  }

  @Test
  void aMissingFlowIsTheComplementAndTheBaseIsOfTheYearBefore() {
    try (Newsroom newsroom = new Newsroom()) {
      newsroom.publish(
          "a",
          flow(Indicator.TRADE_TURNOVER, "4.5").change("25"),
          flow(Indicator.EXPORTS, "3").bound(Bound.OVER));
      assertEquals(
          """
          exports KZ RU 2021 0 3 over of
          imports KZ RU 2021 3 1.5 under of trade-turnover KZ, exports KZ
          imports RU KZ 2021 4 3 over of exports KZ
          trade-turnover KZ RU 2020 5 3.6 about of trade-turnover KZ
          trade-turnover KZ RU 2021 0 4.5 exact of""",
          newsroom.rows(ROWS));
    }
  }

  @Test
  void aDerivedValueStandsBesideTheStatedOneAndDoesNotVote() {
    try (Newsroom newsroom = new Newsroom()) {
      newsroom.publish("a", flow(Indicator.EXPORTS, "3"), flow(Indicator.IMPORTS, "1.5"));
      ArticleEvent stated = newsroom.publish("b", flow(Indicator.TRADE_TURNOVER, "9"));
      String turnover = "select * from (" + ROWS + ") r(line) where line like 'trade-turnover%'";
      assertEquals(
          """
          trade-turnover KZ RU 2021 0 9 exact of
          trade-turnover KZ RU 2021 1 4.5 exact of exports KZ, imports KZ""",
          newsroom.rows(turnover));
      assertEquals(
          "9 1 0",
          newsroom.rows(
              "select concat_ws(' ', value, agreeing, disagreeing) from tradewire.observation"
                  + " where value = 9 and derivation = 0"));
      newsroom.retract(stated);
      assertEquals(
          "trade-turnover KZ RU 2021 1 4.5 exact of exports KZ, imports KZ",
          newsroom.rows(turnover));
    }
  }

  private static Sample.Builder flow(Indicator indicator, String value) {
    return Sample.figure(indicator, "KZ", "RU").level(value, "USD");
  }
}
