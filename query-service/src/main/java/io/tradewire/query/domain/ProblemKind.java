package io.tradewire.query.domain;

/** The kinds of errors of this API; each is a problem type in the sense of RFC 9457. */
public enum ProblemKind {
  UNKNOWN_PARAMETER(
      "unknown-parameter",
      400,
      "Unknown query parameter",
      "Take a name from 'nearest' or from the list in 'detail'; nothing is ignored silently."),
  UNKNOWN_CODE(
      "unknown-code",
      400,
      "Unknown code",
      "Take a code from 'nearest', or from /v1/indicators and /v1/parties."),
  INVALID_PARAMETER(
      "invalid-parameter",
      400,
      "Invalid parameter",
      "Write the value of 'parameter' as 'detail' says."),
  INVALID_BODY(
      "invalid-body",
      400,
      "Invalid request body",
      "Send an article's text as text/plain, or an article as application/json."),
  NOT_FOUND("not-found", 404, "Not found", "Follow links of lists; paths are at /openapi."),
  METHOD_NOT_ALLOWED(
      "method-not-allowed", 405, "Method not allowed", "Paths and their methods are at /openapi."),
  NOT_ACCEPTABLE(
      "not-acceptable",
      406,
      "No such format",
      "Ask for a format that 'detail' names, by Accept or the parameter 'format'."),
  TOO_LARGE("too-large", 413, "Request too large", "Send less: 'detail' has the limit."),
  UNSUPPORTED_MEDIA_TYPE(
      "unsupported-media-type",
      415,
      "Unsupported media type",
      "Send the body as text/plain or application/json."),
  TOO_MANY_REQUESTS(
      "too-many-requests", 429, "Too many requests", "Wait as many seconds as Retry-After says."),
  INTERNAL(
      "internal",
      500,
      "Internal error",
      "This is a fault of the service; its log has more. Report it."),
  UPSTREAM_FAILED(
      "upstream-failed",
      502,
      "Another service answered with an error",
      "A service that this one asks refused it: its operator must mend that."),
  UNAVAILABLE(
      "unavailable",
      503,
      "Temporarily unavailable",
      "Wait as many seconds as Retry-After says and ask again.");

  private final String slug;
  private final int status;
  private final String title;
  private final String remedy;

  ProblemKind(String slug, int status, String title, String remedy) {
    this.slug = slug;
    this.status = status;
    this.title = title;
    this.remedy = remedy;
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

  /** What whoever meets one can do, in English. */
  public String remedy() {
    return remedy;
  }
}
