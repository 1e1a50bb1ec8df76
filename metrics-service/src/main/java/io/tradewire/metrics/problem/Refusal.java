package io.tradewire.metrics.problem;

/** A request is refused; the problem says why. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private Refusal(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  /** 400: the request is malformed. */
  public static Refusal badRequest(String field, String detail, String remedy) {
    return of("bad-request", "Bad request", 400, field, detail, remedy);
  }

  /** 404: there is no such thing. */
  public static Refusal notFound(String field, String detail, String remedy) {
    return of("not-found", "Not found", 404, field, detail, remedy);
  }

  /** 409: it cannot be done in the present state. */
  public static Refusal conflict(String field, String detail, String remedy) {
    return of("conflict", "Conflict", 409, field, detail, remedy);
  }

  private static Refusal of(
      String kind, String title, int status, String field, String detail, String remedy) {
    return new Refusal(
        new Problem("urn:tradewire:problem:" + kind, title, status, detail, field, remedy));
  }

  public Problem problem() {
    return problem;
  }
}
