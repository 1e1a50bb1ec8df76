package io.tradewire.ingest.problem;

import java.util.concurrent.CompletionException;

/** Thrown where a request cannot be served; carries what the caller is to be told. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Refuses with a problem that has no deeper cause. */
  public Refusal(ProblemKind kind, String field, String detail, String remedy) {
    this(kind, field, detail, remedy, null);
  }

  /** Refuses because of something that went wrong below; the cause is for the log only. */
  public Refusal(ProblemKind kind, String field, String detail, String remedy, Throwable cause) {
    super(detail, cause, false, false);
    this.problem = Problem.of(kind, field, detail, remedy);
  }

  /** A promise's failure, which comes with or without its wrapping. */
  public static Refusal of(Throwable failure) {
    Throwable inner = failure instanceof CompletionException ? failure.getCause() : failure;
    return inner instanceof Refusal refusal
        ? refusal
        : new Refusal(
            ProblemKind.INTERNAL,
            null,
            "the service's log says what failed",
            "send the request again; if it fails again, report it",
            inner);
  }

  /** What the caller is to be told. */
  public Problem problem() {
    return problem;
  }
}
