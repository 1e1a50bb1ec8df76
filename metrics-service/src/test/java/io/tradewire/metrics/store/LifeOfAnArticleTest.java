package io.tradewire.metrics.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.tradewire.events.Indicator;
import io.tradewire.metrics.Sample;
import io.tradewire.metrics.articles.ArticleEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Published, corrected, delivered again, delivered late, retracted. */
class LifeOfAnArticleTest {

  private static final String OBSERVATIONS =
      "select concat_ws(' ', s.code, o.value, o.agreeing, o.disagreeing, case when o.withdrawn"
          + " then 'withdrawn' end) from tradewire.observation o join tradewire.series s"
          + " on s.key = o.series_key where o.derivation = 0 order by s.code";

  private static final String HISTORY =
      "select concat_ws(' ', r.value, r.reason) from tradewire.observation_revision r"
          + " where r.derivation = 0 order by r.series_key, r.known_from";

  private static final String CHANGES = "select count(*)::text from tradewire.change";

  private Newsroom newsroom;

  @BeforeEach
  void open() {
    newsroom = new Newsroom();
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void aCorrectionReplacesAllFiguresOfItsArticle() {
    newsroom.publish("a", fdi("100"), Sample.figure(Indicator.OUTPUT, "KZ", null).level("5", "t"));
    newsroom.publish("a", fdi("120"));
    assertEquals(
        """
        fdi/KZ/NL/-/-/money/actual 120 1 0
        output/KZ/-/-/-/mass/actual 0 0 withdrawn""",
        newsroom.rows(OBSERVATIONS));
    assertEquals(
        "120", newsroom.rows("select value::text from tradewire.figure where known_to is null"));
  }

  @Test
  void anOlderRevisionThatComesLateChangesThePastAlone() {
    ArticleEvent first = newsroom.publish("a", fdi("100"));
    newsroom.publish("a", fdi("120"));
    String observations = newsroom.rows(OBSERVATIONS);
    newsroom.reparse(first, 2, fdi("90"));
    assertEquals(observations, newsroom.rows(OBSERVATIONS));
    assertEquals(
        String.valueOf(Newsroom.START + 2),
        newsroom.rows("select revision::text from tradewire.article"));
  }

  @Test
  void aLaterParserReplacesFiguresOfTheSameRevision() {
    ArticleEvent first = newsroom.publish("a", fdi("100"));
    newsroom.reparse(first, 2, fdi("90"));
    assertEquals("fdi/KZ/NL/-/-/money/actual 90 1 0", newsroom.rows(OBSERVATIONS));
    assertEquals("100 new\n90 reparsed", newsroom.rows(HISTORY));
  }

  @Test
  void vintagesAreAppendedOnlyWhereSomethingChanged() {
    ArticleEvent first = newsroom.publish("a", fdi("100"), turnover("7"));
    newsroom.publish("b", fdi("100"));
    assertEquals("100 new\n100 support\n7 new", newsroom.rows(HISTORY));
    String changes = newsroom.rows(CHANGES);
    newsroom.deliver(first);
    newsroom.deliver(first);
    assertEquals("100 new\n100 support\n7 new", newsroom.rows(HISTORY));
    assertEquals(changes, newsroom.rows(CHANGES));
  }

  @Test
  void aRetractionTakesBackAllThatTheArticleContributed() {
    newsroom.publish("a", fdi("100"));
    String before = newsroom.rows(OBSERVATIONS);
    ArticleEvent other = newsroom.publish("b", fdi("100"), turnover("7").change("40"));
    newsroom.retract(other);
    assertEquals(
        before + "\ntrade-turnover/KZ/RU/-/-/money/actual 0 0 withdrawn",
        newsroom.rows(OBSERVATIONS));
    assertEquals(
        "5 withdrawn",
        newsroom.rows(
            "select concat_ws(' ', derivation, value, case when withdrawn then 'withdrawn' end)"
                + " from tradewire.observation where derivation > 0"));
    assertNull(newsroom.rows("select text from tradewire.article where id = 'b'"));
    assertNull(newsroom.rows("select quote from tradewire.figure where article_id = 'b'"));
    assertEquals("100 new\n100 support\n100 retracted\n7 new\nretracted", newsroom.rows(HISTORY));
  }

  private static Sample.Builder fdi(String value) {
    return Sample.figure(Indicator.FDI, "KZ", "NL").level(value, "USD");
  }

  private static Sample.Builder turnover(String value) {
    return Sample.figure(Indicator.TRADE_TURNOVER, "KZ", "RU").level(value, "USD");
  }
}
