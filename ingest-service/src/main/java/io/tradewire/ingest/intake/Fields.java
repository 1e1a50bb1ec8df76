package io.tradewire.ingest.intake;

import io.tradewire.ingest.identity.CanonicalUrl;
import io.tradewire.ingest.problem.ProblemKind;
import io.tradewire.ingest.problem.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What each field of a submission must hold, whichever door it came through. */
public final class Fields {

  private static final int ID_LENGTH = 200;
  private static final int LINE_LENGTH = 2_000;

  private Fields() {}

  /**
   * An article id: 1 to 200 visible characters.
   *
   * @throws Refusal if it is none
   */
  public static String id(String field, String value) {
    if (value == null) {
      return null;
    }
    if (value.isEmpty() || value.length() > ID_LENGTH) {
      throw invalid(field, "it has " + value.length() + " characters", "send 1 to 200 characters");
    }
    if (!value.chars().allMatch(c -> c > ' ' && !Character.isISOControl(c))) {
      throw invalid(field, "it holds a space or control character", "send visible characters only");
    }
    return value;
  }

  /**
   * A day.
   *
   * @throws Refusal if it is none
   */
  public static LocalDate day(String field, String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw invalid(field, "\"" + shortened(value) + "\" is no day", "write a day like 2021-11-03");
    }
  }

  /**
   * An absolute http or https URL.
   *
   * @throws Refusal if it is none
   */
  public static String url(String field, String value) {
    if (value == null) {
      return null;
    }
    try {
      String url = line(field, value).strip();
      CanonicalUrl.of(url);
      return url;
    } catch (IllegalArgumentException e) {
      throw invalid(
          field,
          "\"" + shortened(value) + "\" is no web address: " + e.getMessage(),
          "send an absolute http or https URL, or leave the field out");
    }
  }

  /**
   * A title or a name: up to 2,000 characters.
   *
   * @throws Refusal if it is longer
   */
  public static String line(String field, String value) {
    if (value != null && value.length() > LINE_LENGTH) {
      throw invalid(
          field, "it has " + value.length() + " characters", "send 2,000 characters at most");
    }
    return value;
  }

  /**
   * A text with something in it.
   *
   * @throws Refusal if it is missing or blank
   */
  public static String text(String value) {
    if (value == null || value.isBlank()) {
      throw new Refusal(
          ProblemKind.TEXT_MISSING,
          "text",
          value == null ? "there is no text" : "the text is blank",
          "send the body of the article in \"text\"");
    }
    return value;
  }

  private static Refusal invalid(String field, String detail, String remedy) {
    return new Refusal(ProblemKind.INVALID_FIELD, field, detail, remedy);
  }

  private static String shortened(String value) {
    return value.length() <= 80 ? value : value.substring(0, 80) + "...";
  }
}
