package io.tradewire.metrics.choice;

import java.util.List;
import java.util.Locale;

/** Why a vintage differs from the one before. If several apply, the last of this list is told. */
public enum Reason {
  /** Follows from another observation that changed. */
  DERIVED,
  /** The same value, other counts. */
  SUPPORT,
  /** Another value. */
  REVISED,
  /** Nothing was believed before. */
  NEW,
  /** A later parser read an article anew. */
  REPARSED,
  /** An article was published again. */
  CORRECTED,
  /** An article was retracted. */
  RETRACTED;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** As in column {@code reason}. */
  public String code() {
    return code;
  }

  /** The reason with this code. */
  public static Reason of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Why claims changed the state at an instant. */
  static Reason of(List<Claim> claims, long instant, State before, State after) {
    Reason reason =
        before == null
            ? NEW
            : after != null && before.value() != null && !before.value().equals(after.value())
                ? REVISED
                : SUPPORT;
    for (Claim claim : claims) {
      Reason cause = cause(claim.span(), instant);
      if (cause != null && cause.compareTo(reason) > 0) {
        reason = cause;
      }
    }
    return reason;
  }

  private static Reason cause(Span span, long instant) {
    if (span.to() == instant && span.departure() != null) {
      return switch (span.departure()) {
        case CORRECTION -> CORRECTED;
        case REPARSE -> REPARSED;
        case RETRACTION -> RETRACTED;
      };
    }
    if (span.from() == instant) {
      return switch (span.arrival()) {
        case NEW -> null;
        case CORRECTION -> CORRECTED;
        case REPARSE -> REPARSED;
      };
    }
    return null;
  }
}
