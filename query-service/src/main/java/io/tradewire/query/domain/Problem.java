package io.tradewire.query.domain;

import java.util.List;

/**
 * A request that cannot be answered as it is put, and what would help.
 *
 * <p>Thrown by whatever reads a request; turned into {@code application/problem+json} at the edge.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final String parameter;
  private final String value;
  private final transient List<String> nearest;
  private final int retryAfterSeconds;

  private Problem(
      ProblemKind kind,
      String detail,
      String parameter,
      String value,
      List<String> nearest,
      int retryAfterSeconds) {
    super(detail, null, false, false);
    this.kind = kind;
    this.parameter = parameter;
    this.value = value;
    this.nearest = nearest;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** A problem that concerns no one parameter. */
  public static Problem of(ProblemKind kind, String detail) {
    return new Problem(kind, detail, null, null, List.of(), 0);
  }

  /** A parameter whose value cannot be read; the detail says what is expected. */
  public static Problem invalid(String parameter, String value, String detail) {
    return new Problem(ProblemKind.INVALID_PARAMETER, detail, parameter, value, List.of(), 0);
  }

  /** A value that is none of the known codes, with those nearest to it. */
  public static Problem unknownCode(String parameter, String value, List<String> nearest) {
    String detail =
        "'" + value + "' is no known code for " + parameter + "; nearest: " + nearest + ".";
    return new Problem(ProblemKind.UNKNOWN_CODE, detail, parameter, value, nearest, 0);
  }

  /** A query parameter that the resource does not have, with those nearest to it. */
  public static Problem unknownParameter(String name, List<String> nearest, List<String> known) {
    String detail = "There is no parameter '" + name + "' here; known are: " + known + ".";
    return new Problem(ProblemKind.UNKNOWN_PARAMETER, detail, name, null, nearest, 0);
  }

  /** A client that asked too often. */
  public static Problem tooMany(String detail, int retryAfterSeconds) {
    return new Problem(
        ProblemKind.TOO_MANY_REQUESTS, detail, null, null, List.of(), retryAfterSeconds);
  }

  /** Something this service depends on is away for now. */
  public static Problem unavailable(String detail, int retryAfterSeconds) {
    return new Problem(ProblemKind.UNAVAILABLE, detail, null, null, List.of(), retryAfterSeconds);
  }

  public ProblemKind kind() {
    return kind;
  }

  /** Name of the parameter or field at fault, null if there is no one. */
  public String parameter() {
    return parameter;
  }

  /** The value at fault, null if there is no one. */
  public String value() {
    return value;
  }

  /** Known codes or names closest to the one given, best first; may be empty. */
  public List<String> nearest() {
    return nearest;
  }

  /** Seconds after which a retry may succeed; 0 if that is not known. */
  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
