package io.tradewire.ingest.intake;

import java.time.LocalDate;
import java.util.List;

/**
 * What a caller says of an article, well-formed field by field. All but the text may be null.
 *
 * @param id the caller's own id
 * @param text the body, not blank once checked
 * @param publishedOn day of publication
 * @param title headline
 * @param url absolute http or https address where it was published
 * @param publisher agency or newspaper
 * @param ignored names of fields that the caller sent and that are not known here
 */
public record Submission(
    String id,
    String text,
    LocalDate publishedOn,
    String title,
    String url,
    String publisher,
    List<String> ignored) {

  public Submission {
    ignored = List.copyOf(ignored);
  }

  /** An article of which only the text is known. */
  public static Submission ofText(String text) {
    return new Submission(null, text, null, null, null, null, List.of()).checked();
  }

  /**
   * This submission, if it can be taken in.
   *
   * @throws io.tradewire.ingest.problem.Refusal if it has no text
   */
  Submission checked() {
    Fields.text(text);
    return this;
  }
}
