package io.tradewire.ingest.problem;

import java.util.Locale;

/** The kinds of problem that a door of ingest-service answers with. */
public enum ProblemKind {
  MALFORMED_BODY(400, "The body cannot be read"),
  INVALID_FIELD(400, "A field does not hold what it must"),
  TEXT_MISSING(400, "An article needs a text"),
  NOT_FOUND(404, "There is nothing here"),
  CONFLICT(409, "Something else is under way"),
  TOO_LARGE(413, "The article is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body is of a type or coding that is not read here"),
  IDEMPOTENCY_MISMATCH(422, "This Idempotency-Key was used for another request"),
  INTERNAL(500, "The service failed"),
  BROKER_UNAVAILABLE(503, "The broker has not acknowledged the article");

  private final int status;
  private final String title;

  ProblemKind(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status code of this kind. */
  public int status() {
    return status;
  }

  String title() {
    return title;
  }

  String urn() {
    return "urn:tradewire:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
