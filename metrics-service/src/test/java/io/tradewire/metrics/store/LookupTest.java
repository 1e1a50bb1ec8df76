package io.tradewire.metrics.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Indicator;
import io.tradewire.metrics.Sample;
import org.junit.jupiter.api.Test;

/**
 * What is meant is one series, found whichever way it is asked for, by docs/schema.md's queries.
 */
class LookupTest {

  private static final String OF_PARTIES =
      "select concat_ws(' ', o.value, o.agreeing) from tradewire.series s join"
          + " tradewire.observation o on o.series_key = s.key where s.indicator = '%1$s'"
          + " and (s.reporter = '%2$s' and s.partner = '%3$s'"
          + " or not s.directed and s.reporter = '%3$s' and s.partner = '%2$s')"
          + " and o.derivation = 0";

  @Test
  void undirectedIndicatorsAreFoundWhicheverPartyIsNamedFirst() {
    try (Newsroom newsroom = new Newsroom()) {
      newsroom.publish("a", Sample.figure(Indicator.TRADE_TURNOVER, "RU", "KZ").level("7", "USD"));
      newsroom.publish("b", Sample.figure(Indicator.TRADE_TURNOVER, "KZ", "RU").level("7", "USD"));
      newsroom.publish("c", Sample.figure(Indicator.FDI, "RU", "KZ").level("5", "USD"));
      assertEquals("7 2", newsroom.rows(OF_PARTIES.formatted("trade-turnover", "KZ", "RU")));
      assertEquals("7 2", newsroom.rows(OF_PARTIES.formatted("trade-turnover", "RU", "KZ")));
      assertEquals("5 1", newsroom.rows(OF_PARTIES.formatted("fdi", "RU", "KZ")));
      assertEquals(null, newsroom.rows(OF_PARTIES.formatted("fdi", "KZ", "RU")));
    }
  }

  @Test
  void aScopeIsItsCodeHoweverItIsPutAndItsPhrasesAreKept() {
    try (Newsroom newsroom = new Newsroom()) {
      newsroom.publish("a", output("9", "t").scope("Wheat", "HS:1001"));
      newsroom.publish("b", output("9", "t").scope("durum  wheat", "HS:1001"));
      newsroom.publish("c", output("9", "t").scope("Felt  Boots", null));
      assertEquals(
          "output/KZ/-/HS:1001/-/mass/actual 2\noutput/KZ/-/felt boots/-/mass/actual 1",
          newsroom.rows(
              "select s.code || ' ' || o.agreeing from tradewire.series s join"
                  + " tradewire.observation o on o.series_key = s.key order by s.code"));
      assertEquals(
          "durum wheat\nwheat",
          newsroom.rows(
              "select phrase from tradewire.scope_name where scope_code = 'HS:1001' order by 1"));
    }
  }

  @Test
  void unitsOfOneKindAreOneSeriesAndObservationsOfTheirOwn() {
    try (Newsroom newsroom = new Newsroom()) {
      newsroom.publish("a", output("9", "USD"));
      newsroom.publish("b", output("4000", "KZT"));
      newsroom.publish("c", output("12", "t"));
      assertEquals(
          "mass 12 t\nmoney 4000 KZT\nmoney 9 USD",
          newsroom.rows(
              "select concat_ws(' ', s.unit_kind, o.value, o.unit) from tradewire.series s join"
                  + " tradewire.observation o on o.series_key = s.key order by 1"));
      assertEquals("2", newsroom.rows("select count(*)::text from tradewire.series"));
    }
  }

  private static Sample.Builder output(String value, String unit) {
    return Sample.figure(Indicator.OUTPUT, "KZ", null).level(value, unit);
  }
}
