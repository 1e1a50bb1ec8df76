package io.tradewire.ingest.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ArticleIdsTest {

  @Test
  void theCallersIdComesFirst() {
    assertEquals("mine", ArticleIds.derive("mine", "https://news.example/", "text"));
  }

  @Test
  void theUrlComesSecondInAnySpelling() {
    String id = ArticleIds.derive(null, "https://news.example/a", "one text");
    assertEquals("u-", id.substring(0, 2));
    assertEquals(34, id.length());
    assertEquals(id, ArticleIds.derive(null, "http://NEWS.example/a/?utm_medium=rss", "other"));
  }

  @Test
  void theTextComesLastWhateverItsCaseAndSpacing() {
    String id = ArticleIds.derive(null, null, "Trade rose\nby 3%.");
    assertEquals("t-", id.substring(0, 2));
    assertEquals(id, ArticleIds.derive(null, null, " trade  rose by 3%. "));
    assertNotEquals(id, ArticleIds.derive(null, null, "Trade rose by 4%."));
  }
}
