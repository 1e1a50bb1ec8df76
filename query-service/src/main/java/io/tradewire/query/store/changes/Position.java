package io.tradewire.query.store.changes;

import io.tradewire.query.domain.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the feed of changes: {@code 7712-3} is the third change of transaction 7712.
 *
 * @param tx transaction
 * @param n number within it, from 1; 0 is before its first
 */
public record Position(long tx, int n) {

  /** Before the first change. */
  public static final Position BEGINNING = new Position(0, 0);

  private static final Pattern TEXT = Pattern.compile("(\\d{1,18})(?:-(\\d{1,9}))?");

  /**
   * Reads {@code TX-N}, or {@code TX} for everything behind that transaction's beginning.
   *
   * @throws Problem if the text is neither
   */
  public static Position parse(String parameter, String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw Problem.invalid(
          parameter,
          text,
          parameter + " is the 'seq' of a change (7712-3), 0 for the beginning or 'now'.");
    }
    return new Position(
        Long.parseLong(parts.group(1)),
        parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)));
  }

  @Override
  public String toString() {
    return tx + "-" + n;
  }
}
