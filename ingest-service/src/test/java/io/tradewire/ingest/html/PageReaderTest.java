package io.tradewire.ingest.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  private static final String FIRST =
      "Exports of wool from Mongolia to Chile rose by 12% to $14 million in 2023, the ministry of"
          + " trade said, adding that orders for the coming season were higher still than those.";
  private static final String SECOND =
      "The ministry expects the figure to reach $20 million by 2025, as two new plants in the"
          + " north begin work, and a freight line over the sea is opened for wool &amp; cashmere.";

  private static final String PAGE =
      """
      <html><head><title>Wool | Example News</title>
      <meta property="og:title" content="Wool exports rise">
      <meta property="og:site_name" content="Example News">
      <meta property="article:published_time" content="2024-02-01T09:00:00+06:00">
      <link rel="canonical" href="/wool"></head>
      <body><nav><a href="/">Home</a> <a href="/a">Subscribe for 3 dollars</a></nav>
      <div class="sidebar"><ul><li><a href="/x">Oil fell 3%%</a></li></ul></div>
      <article><h1>Wool exports rise</h1><p>%s</p><p>%s</p>
      <p>%s</p></article><script>var price = 7;</script>
      <footer>Copyright 2024. All rights reserved. Terms, 18 offices.</footer></body></html>"""
          .formatted(FIRST, SECOND, FIRST.replace("Chile", "Peru"));

  @Test
  void theArticleIsTakenOutOfThePageAroundIt() {
    Page page = PageReader.read(PAGE.getBytes(UTF_8), null, "https://news.example/a?utm_source=x");
    assertEquals("Wool exports rise", page.title());
    assertEquals("Example News", page.publisher());
    assertEquals(LocalDate.of(2024, 2, 1), page.publishedOn());
    assertEquals("https://news.example/wool", page.url());
    assertTrue(page.text().contains(FIRST + "\n\n" + SECOND.replace("&amp;", "&") + "\n\n"));
    for (String around :
        new String[] {"Subscribe", "Oil fell", "price", "Copyright", "Wool exports rise"}) {
      assertFalse(page.text().contains(around), around);
    }
  }

  @Test
  void aShortPageIsReadWhole() {
    Page page = PageReader.read("<p>Wool rose 3%.<p>Oil fell.".getBytes(UTF_8), null, null);
    assertEquals("Wool rose 3%.\n\nOil fell.", page.text());
  }

  @Test
  void theRowsOfATableAreLines() {
    String html = "<article><table><tr><th>Year<th>$m<tr><td>2022<td>12.5</table><p>End.</article>";
    assertEquals(
        "Year $m\n2022 12.5\n\nEnd.", PageReader.read(html.getBytes(UTF_8), null, null).text());
  }

  @Test
  void thePageSaysWhatItIsWrittenIn() {
    String html = "<meta charset=\"windows-1251\"><p>Экспорт вырос на 3%.";
    assertEquals(
        "Экспорт вырос на 3%.",
        PageReader.read(html.getBytes(Charset.forName("windows-1251")), null, null).text());
  }

  @Test
  void aPageWithoutAnArticleHasNoText() {
    assertEquals("", PageReader.read("<html></html>".getBytes(UTF_8), null, null).text());
  }
}
