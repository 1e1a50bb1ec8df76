package io.tradewire.query.domain;

/** The kinds of errors of this API; each is a problem type in the sense of RFC 9457. */
public enum ProblemKind {
  UNKNOWN_PARAMETER("unknown-parameter", 400, "Unknown query parameter"),
  UNKNOWN_CODE("unknown-code", 400, "Unknown code"),
  INVALID_PARAMETER("invalid-parameter", 400, "Invalid parameter"),
  INVALID_BODY("invalid-body", 400, "Invalid request body"),
  NOT_FOUND("not-found", 404, "Not found"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "Method not allowed"),
  NOT_ACCEPTABLE("not-acceptable", 406, "No such format"),
  TOO_LARGE("too-large", 413, "Request too large"),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Unsupported media type"),
  TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests"),
  INTERNAL("internal", 500, "Internal error"),
  UPSTREAM_FAILED("upstream-failed", 502, "Another service answered with an error"),
  UNAVAILABLE("unavailable", 503, "Temporarily unavailable");

  private final String slug;
  private final int status;
  private final String title;

  ProblemKind(String slug, int status, String title) {
    this.slug = slug;
    this.status = status;
    this.title = title;
  }

  /** Last segment of the problem type's URI. */
  public String slug() {
    return slug;
  }

  /** The HTTP status it is answered with. */
  public int status() {
    return status;
  }

  /** What all problems of this kind have in common, in English. */
  public String title() {
    return title;
  }
}
