package io.tradewire.ingest.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.tradewire.ingest.fetch.Fetched;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedDocumentTest {

  private static final String ATOM =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Steppe Post</title><id>f</id>
      <updated>2024-02-02T00:00:00Z</updated>
      <entry><id>2</id><title>Copper</title><updated>2024-02-02T08:00:00Z</updated>
        <summary>Short.</summary><content type="html">&lt;p&gt;All of it.&lt;/p&gt;</content></entry>
      <entry><id>1</id><title>Wool</title><link href="../news/wool"/>
        <published>2024-02-01T23:30:00-05:00</published>
        <updated>2024-02-02T05:00:00Z</updated></entry>
      </feed>\
      """;

  @Test
  void atomIsReadTheOldestEntryFirst() throws IOException {
    List<FeedDocument.Entry> entries = entries(ATOM.getBytes(UTF_8));
    FeedDocument.Entry wool = entries.get(0);
    assertEquals("Wool", wool.title());
    assertEquals("Steppe Post", wool.publisher());
    assertEquals(URI.create("https://a.example/news/wool"), wool.link());
    assertEquals(LocalDate.of(2024, 2, 2), wool.publishedOn());
    FeedDocument.Entry copper = entries.get(1);
    assertNull(copper.link());
    assertEquals("<p>All of it.</p>", copper.html());
  }

  @Test
  void anEntryThatWasCorrectedIsAnotherOne() throws IOException {
    String corrected = ATOM.replace("2024-02-02T08", "2024-02-02T09");
    assertEquals(
        entries(ATOM.getBytes(UTF_8)).get(0).id(), entries(corrected.getBytes(UTF_8)).get(0).id());
    assertNotEquals(
        entries(ATOM.getBytes(UTF_8)).get(1).id(), entries(corrected.getBytes(UTF_8)).get(1).id());
  }

  @Test
  void theDocumentSaysWhatItIsWrittenIn() throws IOException {
    String rss =
        "<?xml version='1.0' encoding='windows-1251'?><rss version='2.0'><channel>"
            + "<title>Лента</title><item><title>Экспорт</title></item></channel></rss>";
    List<FeedDocument.Entry> entries = entries(rss.getBytes(Charset.forName("windows-1251")));
    assertEquals("Экспорт", entries.get(0).title());
    assertEquals("Лента", entries.get(0).publisher());
  }

  @Test
  void noFileOfThisMachineGetsIntoAFeed() {
    String rss =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
            + "<rss version='2.0'><channel><title>&e;</title></channel></rss>";
    assertThrows(IOException.class, () -> entries(rss.getBytes(UTF_8)));
  }

  @Test
  void whatIsNoFeedSaysSo() {
    IOException refused =
        assertThrows(IOException.class, () -> entries("<p>Not here".getBytes(UTF_8)));
    assertEquals("it is no RSS or Atom feed", refused.getMessage().split(":")[0]);
  }

  private static List<FeedDocument.Entry> entries(byte[] body) throws IOException {
    return FeedDocument.entries(
        new Fetched(
            URI.create("https://a.example/feeds/atom.xml"),
            200,
            body,
            "application/xml",
            null,
            null,
            null));
  }
}
