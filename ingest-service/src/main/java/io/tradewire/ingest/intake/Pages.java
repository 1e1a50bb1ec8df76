package io.tradewire.ingest.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tradewire.ingest.html.Page;
import io.tradewire.ingest.html.PageReader;
import io.tradewire.ingest.problem.ProblemKind;
import io.tradewire.ingest.problem.Refusal;
import java.util.List;

/** Web pages as submissions: what the caller states goes before what the page says of itself. */
public final class Pages {

  private static final Submission NOTHING_STATED =
      new Submission(null, null, null, null, null, null, List.of());

  private Pages() {}

  /**
   * A page of which the caller says nothing.
   *
   * @param html the page's bytes
   * @param charset what the sender says they are in, or null
   * @throws Refusal if there is no article in it
   */
  public static Submission submission(byte[] html, String charset) {
    return submission(PageReader.read(html, charset, null), NOTHING_STATED);
  }

  /**
   * A page with what the caller states of it.
   *
   * @throws Refusal if there is no article in it
   */
  static Submission submission(String html, Submission stated) {
    return submission(PageReader.read(html.getBytes(UTF_8), UTF_8.name(), stated.url()), stated);
  }

  /**
   * A page that was read, with what is known of it from elsewhere.
   *
   * @throws Refusal if there is no article in it
   */
  public static Submission submission(Page page, Submission stated) {
    if (page.text().isBlank()) {
      throw new Refusal(
          ProblemKind.TEXT_MISSING,
          Field.HTML.key(),
          "there is no article in the page",
          "send the article as \"text\"");
    }
    return new Submission(
        stated.id(),
        page.text(),
        either(stated.publishedOn(), page.publishedOn()),
        either(stated.title(), page.title()),
        either(stated.url(), page.url()),
        either(stated.publisher(), page.publisher()),
        stated.ignored());
  }

  private static <T> T either(T stated, T found) {
    return stated != null ? stated : found;
  }
}
