package io.tradewire.ingest.http;

import io.tradewire.ingest.problem.ProblemKind;
import io.tradewire.ingest.problem.Refusal;

/** A query parameter that is true or false. */
final class Flag {

  private Flag() {}

  /**
   * The flag's value; false if it is not there.
   *
   * @throws Refusal if it is neither true nor false
   */
  static boolean of(String name, String value, String remedy) {
    if (value == null || value.equals("false")) {
      return false;
    }
    if (value.equals("true")) {
      return true;
    }
    throw new Refusal(
        ProblemKind.INVALID_FIELD, name, "\"" + value + "\" is neither true nor false", remedy);
  }
}
