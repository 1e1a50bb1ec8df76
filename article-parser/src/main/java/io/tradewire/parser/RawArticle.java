package io.tradewire.parser;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What came in at the door, before anything is understood. All but the text may be null.
 *
 * @param id the caller's id; if null it is derived from the URL or the text
 * @param text the body; may begin with a stamp {@code date 2021-11-03} and its title
 * @param publishedOn day of publication; if null the text is searched for it
 * @param title headline
 * @param url where it was published
 * @param publisher agency or newspaper
 */
public record RawArticle(
    String id, String text, LocalDate publishedOn, String title, String url, String publisher) {
  public RawArticle {
    Objects.requireNonNull(text, "text");
  }

  /** An article of which only the text is known. */
  public static RawArticle of(String text) {
    return new RawArticle(null, text, null, null, null, null);
  }
}
