package io.tradewire.ingest.feeds;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.tradewire.ingest.fetch.Fetched;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;

/** An RSS or Atom document, down to what matters here. */
final class FeedDocument {

  private FeedDocument() {}

  /**
   * One entry.
   *
   * @param id tells entries apart; a corrected entry is another one
   * @param link the article's page, null if there is none
   * @param title headline, or null
   * @param publishedOn day of publication, or null
   * @param publisher the feed's name, or null
   * @param html what the feed itself says, perhaps all of the article
   */
  record Entry(
      String id, URI link, String title, LocalDate publishedOn, String publisher, String html) {}

  /**
   * The entries, oldest first.
   *
   * @throws IOException if it is no feed
   */
  static List<Entry> entries(Fetched fetched) throws IOException {
    try (XmlReader xml =
        new XmlReader(new ByteArrayInputStream(fetched.body()), fetched.contentType(), true)) {
      SyndFeed feed = new SyndFeedInput().build(xml);
      List<Entry> entries = new ArrayList<>();
      for (SyndEntry entry : feed.getEntries()) {
        entries.add(entry(entry, feed.getTitle(), fetched.url()));
      }
      Collections.reverse(entries);
      return entries;
    } catch (FeedException | IllegalArgumentException e) {
      throw new IOException("it is no RSS or Atom feed: " + e.getMessage(), e);
    }
  }

  private static Entry entry(SyndEntry entry, String publisher, URI feed) {
    Date stamp = entry.getPublishedDate();
    Date updated = entry.getUpdatedDate();
    String name = entry.getUri() != null ? entry.getUri() : entry.getLink();
    return new Entry(
        (name == null ? entry.getTitle() : name) + "|" + (updated == null ? "" : instant(updated)),
        link(entry.getLink(), feed),
        blankToNull(entry.getTitle()),
        stamp == null ? null : LocalDate.ofInstant(instant(stamp), ZoneOffset.UTC),
        blankToNull(publisher),
        html(entry));
  }

  private static Instant instant(Date date) {
    return Instant.ofEpochMilli(date.getTime());
  }

  private static URI link(String link, URI feed) {
    try {
      return link == null || link.isBlank() ? null : feed.resolve(link.strip());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String html(SyndEntry entry) {
    String longest = entry.getDescription() == null ? "" : value(entry.getDescription());
    for (SyndContent content : entry.getContents()) {
      longest = value(content).length() > longest.length() ? value(content) : longest;
    }
    return longest;
  }

  private static String value(SyndContent content) {
    return content.getValue() == null ? "" : content.getValue();
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
