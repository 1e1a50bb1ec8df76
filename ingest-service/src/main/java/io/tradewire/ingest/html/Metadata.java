package io.tradewire.ingest.html;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: Open Graph, schema.org (microdata and JSON-LD), Dublin Core and plain
 * HTML, in the order in which they are to be believed.
 *
 * @param title headline, null if there is none
 * @param publishedOn day of publication, null if there is none
 * @param url canonical address, null if there is none
 * @param publisher the site's name, null if there is none
 */
record Metadata(String title, LocalDate publishedOn, String url, String publisher) {

  /** First ten characters of an ISO 8601 day or time. */
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?!\\d)");

  private static final Pattern JSON_LD_DAY =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");

  static Metadata of(Document page) {
    return new Metadata(
        firstOf(page, "meta[property=og:title]", "meta[name=twitter:title]", "h1", "title"),
        day(page),
        address(page),
        firstOf(page, "meta[property=og:site_name]", "meta[name=publisher]"));
  }

  private static LocalDate day(Document page) {
    String stated =
        firstOf(
            page,
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=date]",
            "meta[name=DC.date.issued]",
            "time[itemprop=datePublished][datetime]",
            "article time[datetime]",
            "time[datetime][pubdate]");
    LocalDate day = day(stated, DAY, 0);
    if (day != null) {
      return day;
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      day = day(script.data(), JSON_LD_DAY, 1);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static LocalDate day(String text, Pattern pattern, int group) {
    Matcher matcher = pattern.matcher(text == null ? "" : text);
    if (!matcher.find()) {
      return null;
    }
    try {
      return LocalDate.parse(matcher.group(group));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static String address(Document page) {
    Element link = page.selectFirst("link[rel=canonical][href]");
    String url = link != null ? link.absUrl("href") : firstOf(page, "meta[property=og:url]");
    return url != null && url.matches("https?://[^/].*") && !url.contains(".invalid/") ? url : null;
  }

  private static String firstOf(Document page, String... selectors) {
    for (String selector : selectors) {
      Element element = page.selectFirst(selector);
      String value = element == null ? "" : value(element);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return null;
  }

  private static String value(Element element) {
    if (element.hasAttr("content")) {
      return element.attr("content").strip();
    }
    return element.hasAttr("datetime") ? element.attr("datetime").strip() : element.text().strip();
  }
}
