package io.tradewire.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.ingest.testing.SiteResource;
import io.tradewire.ingest.testing.TestConfig;
import io.vertx.core.Vertx;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FetcherTest {

  private static final SiteResource SITE = new SiteResource();
  private static final Vertx VERTX = Vertx.vertx();
  private static String site;

  @BeforeAll
  static void start() {
    site = SITE.start().get(SiteResource.ADDRESS);
  }

  @AfterAll
  static void stop() {
    SITE.stop();
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  private final Fetcher fetcher =
      new Fetcher(VERTX, TestConfig.with(Map.of("fetching.private-hosts", "127.0.0.1")));

  @Test
  void aPageIsFetched() throws Exception {
    Fetched page = fetcher.fetch(URI.create(site + "/pages/wool"), null, null);
    assertEquals(200, page.status());
    assertTrue(page.body().length > 100);
    assertEquals("text/html; charset=utf-8", page.contentType());
  }

  @Test
  void privateAddressesAreRefusedUnlessNamed() {
    Fetcher strict = new Fetcher(VERTX, TestConfig.with(Map.of()));
    FetchException refused =
        assertThrows(
            FetchException.class, () -> strict.fetch(URI.create(site + "/pages/wool"), null, null));
    assertEquals("127.0.0.1 is at 127.0.0.1, which is no public address", refused.getMessage());
    assertFalse(refused.isPassing());
  }

  @Test
  void aRedirectIsJudgedAnew() {
    FetchException refused =
        assertThrows(
            FetchException.class,
            () -> fetcher.fetch(URI.create(site + "/to-localhost"), null, null));
    assertTrue(refused.getMessage().startsWith("localhost is at "));
  }

  @Test
  void whatIsTooLargeIsBrokenOff() {
    FetchException refused =
        assertThrows(
            FetchException.class, () -> fetcher.fetch(URI.create(site + "/endless"), null, null));
    assertEquals(site + "/endless has more than 5242880 bytes", refused.getMessage());
  }

  @Test
  void onlyTheWebIsFetched() {
    for (String url : new String[] {"file:///etc/hostname", "ftp://a.example/", "gopher:x"}) {
      assertThrows(FetchException.class, () -> fetcher.fetch(URI.create(url), null, null));
    }
  }

  @Test
  void aConditionalRequestSaysThatNothingChanged() throws Exception {
    Fetched feed = fetcher.fetch(URI.create(site + "/feed.xml"), null, null);
    assertTrue(fetcher.fetch(URI.create(site + "/feed.xml"), feed.etag(), null).isNotModified());
  }
}
