package io.tradewire.ingest.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

  @ParameterizedTest
  @CsvSource({
    "http://News.Example:80/a/../b/?utm_source=x&id=7#top, https://news.example/b?id=7",
    "https://news.example:443, https://news.example/",
    "https://news.example/b?z=1&a=2&fbclid=q, https://news.example/b?a=2&z=1",
    "https://news.example:8443/b/, https://news.example:8443/b",
    "https://news.example/B%2Fc, https://news.example/B%2Fc"
  })
  void allSpellingsOfAPageAreOne(String url, String canonical) {
    assertEquals(canonical, CanonicalUrl.of(url));
  }

  @ParameterizedTest
  @ValueSource(strings = {"news.example/a", "ftp://news.example/", "https:///a", "https://a b/"})
  void whatIsNoWebAddressIsRefused(String url) {
    assertThrows(IllegalArgumentException.class, () -> CanonicalUrl.of(url));
  }
}
