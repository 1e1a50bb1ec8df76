package io.tradewire.events;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An article as it was taken in. Offsets of its figures count UTF-16 code units of {@code text}.
 *
 * @param id the caller's, else derived from the canonical URL, else from the normalised text; not
 *     blank
 * @param revision microseconds since 1970-01-01T00:00Z at which this text was accepted; a larger
 *     revision of the same id supersedes a smaller one
 * @param title headline, null if unknown
 * @param text the body that was parsed, verbatim
 * @param url where it was published, null if unknown
 * @param publisher agency or newspaper, null if unknown
 * @param publishedOn day of publication, null if unknown
 * @param dateline the place in front of the text ("MINSK"), null if there is none
 * @param language ISO 639-1 code, null if undetermined
 * @param fingerprint 64-bit SimHash of the normalised text; copies differ in few bits
 */
@JsonPropertyOrder({
  "id",
  "revision",
  "title",
  "text",
  "url",
  "publisher",
  "publishedOn",
  "dateline",
  "language",
  "fingerprint"
})
public record Article(
    String id,
    long revision,
    String title,
    String text,
    String url,
    String publisher,
    LocalDate publishedOn,
    String dateline,
    String language,
    Fingerprint fingerprint) {
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(fingerprint, "fingerprint");
    Checks.check(!id.isBlank(), "the id of an article is not blank");
    Checks.check(revision >= 0, "revision is not negative: %d", revision);
    Checks.day("publishedOn", publishedOn);
    Checks.language(language);
  }
}
