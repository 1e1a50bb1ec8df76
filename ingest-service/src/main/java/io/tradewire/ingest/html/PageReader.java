package io.tradewire.ingest.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article in a web page: Mozilla's readability rules choose the element that holds it,
 * the page's metadata give title, day and publisher.
 */
public final class PageReader {

  private static final String NO_ADDRESS = "http://page.invalid/";

  private PageReader() {}

  /**
   * Reads a page.
   *
   * @param html the page's bytes
   * @param charset what the sender says they are in; null to take the byte order mark's, the page's
   *     own word, or UTF-8
   * @param url where the page was found, null if unknown
   * @return the article; its text is empty if the page holds none
   */
  public static Page read(byte[] html, String charset, String url) {
    String base = url == null ? NO_ADDRESS : url;
    Document document = parse(html, charset, base);
    Metadata metadata = Metadata.of(document);
    Article article = new Readability4J(base, document.clone()).parse();
    Element content = article.getArticleContent();
    String title = metadata.title() != null ? metadata.title() : article.getTitle();
    String text = content == null ? "" : Paragraphs.of(content, title);
    return new Page(
        title,
        text.isBlank() ? Paragraphs.of(mainPart(document), title) : text,
        metadata.publishedOn(),
        metadata.url() != null ? metadata.url() : url,
        metadata.publisher());
  }

  private static Document parse(byte[] html, String charset, String base) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(html), charset, base);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be read", e);
    }
  }

  /** For pages too short for readability's rules, which want several paragraphs. */
  private static Element mainPart(Document document) {
    for (String selector : new String[] {"article", "main", "[role=main]"}) {
      Element part = document.selectFirst(selector);
      if (part != null) {
        return part;
      }
    }
    return document.body();
  }
}
