package io.tradewire.query.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tradewire.query.ChangeDiary;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer stays until a change of what it depends on, and not longer. */
@QuarkusTest
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
class KeptAnswersTest {

  private static final String CHANGED = "fdi/KZ/RU/-/-/money/actual";
  private static final String LIST = "/v1/observations?";

  @AfterEach
  void removeWhatTheTestAdded() throws Exception {
    ChangeDiary.clear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "series=trade-turnover/KZ/RU/-/-/money/actual",
        "series=32884f47833f0304",
        "indicator=trade-turnover",
        "indicator=exports&lastN=1"
      })
  void aChangeOfOtherSeriesLeavesAnAnswerAsItIs(String filter) throws Exception {
    String etag = etag(filter);
    change(CHANGED);
    given().header("If-None-Match", etag).get(LIST + filter).then().statusCode(304);
    assertEquals(etag, etag(filter));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "series=" + CHANGED,
        "series=32884f47833f0314",
        "series=none&series=" + CHANGED,
        "indicator=fdi",
        "reporter=KZ",
        "partner=KZ",
        "status=actual",
        "partner=none",
        "scope=machinery",
        "limit=2"
      })
  void aChangeOfWhatItDependsOnEndsAnAnswer(String filter) throws Exception {
    String etag = etag(filter);
    change(CHANGED);
    assertNotEquals(etag, etag(filter));
  }

  @Test
  void theWordsOfAScopesCodeAreReadAgainAfterAChangeOfAnySeriesThatHasIt() throws Exception {
    String filter = "series=exports/KZ/-/ISIC:28/-/money/actual";
    assertEquals("machinery", scope(filter));
    try (Connection connection = ChangeDiary.open();
        Statement statement = connection.createStatement()) {
      statement.execute("insert into tradewire.scope_name values ('ISIC:28', 'a machine')");
      connection.commit();
      change("exports/KZ/-/ISIC:28/-/money/actual");
      assertEquals("a machine", scope(filter));
      statement.execute("delete from tradewire.scope_name where phrase = 'a machine'");
      connection.commit();
    }
  }

  private static String scope(String filter) {
    return given().get(LIST + filter).path("items[0].scope");
  }

  private static String etag(String filter) {
    return given().get(LIST + filter).then().statusCode(200).extract().header("ETag");
  }

  /** Returns once the service knows of the change. */
  private static void change(String series) throws Exception {
    String before = ChangeDiary.version();
    try (Connection connection = ChangeDiary.open()) {
      ChangeDiary.change(connection, series);
      connection.commit();
    }
    ChangeDiary.await(version -> !version.equals(before));
  }
}
