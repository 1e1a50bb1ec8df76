package io.tradewire.metrics.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.tradewire.events.Indicator;
import io.tradewire.metrics.Sample;
import io.tradewire.metrics.articles.ArticleEvent;
import io.tradewire.metrics.articles.Version;
import org.junit.jupiter.api.Test;

/** What was believed at any past instant, by the query of docs/schema.md. */
class AsOfTest {

  private static final String AS_OF =
      "select concat_ws(' ', value, agreeing || ':' || disagreeing) from (select distinct on"
          + " (series_key, period_start, period_end, unit, derivation) *"
          + " from tradewire.observation_revision where derivation = 0 and known_from <="
          + " 'epoch'::timestamptz + %d * interval '1 microsecond'"
          + " order by series_key desc, period_start desc, period_end desc, unit desc,"
          + " derivation desc, known_from desc) r where not withdrawn";

  @Test
  void everyInstantHasItsAnswer() {
    try (Newsroom newsroom = new Newsroom()) {
      newsroom.publish("a", fdi("100"));
      newsroom.publish("b", fdi("200"));
      ArticleEvent third = newsroom.publish("c", fdi("200"));
      newsroom.publish("a", fdi("200"));
      newsroom.retract(third);
      assertNull(asOf(newsroom, 0));
      assertEquals("100 1:0", asOf(newsroom, 1));
      assertEquals("100 1:1", asOf(newsroom, 2));
      assertEquals("200 2:1", asOf(newsroom, 3));
      assertEquals("200 3:0", asOf(newsroom, 4));
      assertEquals("200 2:0", asOf(newsroom, 5));
      assertEquals("200 2:0", asOf(newsroom, 1_000_000));
    }
  }

  @Test
  void whatArrivesLateIsPutIntoHistoryWhereItBelongs() {
    try (Newsroom newsroom = new Newsroom()) {
      newsroom.publish("a", fdi("100"));
      newsroom.publish("b", fdi("150"));
      newsroom.publish("c", fdi("100"));
      long between = Newsroom.START + 2;
      newsroom.deliver(
          new ArticleEvent.Parsed(
              Sample.article("late", between, fdi("150")),
              new Version(between, 1, between, false)));
      assertEquals("100 1:0", asOf(newsroom, 1));
      assertEquals("150 2:1", asOf(newsroom, 2));
      assertEquals("2:2", asOf(newsroom, 3).split(" ")[1]);
    }
  }

  private static String asOf(Newsroom newsroom, long micros) {
    return newsroom.rows(AS_OF.formatted(Newsroom.START + micros));
  }

  private static Sample.Builder fdi(String value) {
    return Sample.figure(Indicator.FDI, "KZ", "NL").level(value, "USD");
  }
}
