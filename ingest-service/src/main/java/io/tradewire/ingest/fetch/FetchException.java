package io.tradewire.ingest.fetch;

/** Something could not be fetched. */
public final class FetchException extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean passing;

  private FetchException(String message, boolean passing, Throwable cause) {
    super(message, cause);
    this.passing = passing;
  }

  /** Fails for reasons that may be gone the next time. */
  static FetchException passing(String message, Throwable cause) {
    return new FetchException(message, true, cause);
  }

  /** Fails because the server asks to come again. */
  public static FetchException later(String message) {
    return new FetchException(message, true, null);
  }

  /** Fails because it must not be fetched, or never can be. */
  static FetchException refused(String message) {
    return new FetchException(message, false, null);
  }

  /** Whether it is worth trying again. */
  public boolean isPassing() {
    return passing;
  }
}
