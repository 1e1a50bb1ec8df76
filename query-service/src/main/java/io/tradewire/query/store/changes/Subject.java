package io.tradewire.query.store.changes;

/**
 * What a change is about, and what an answer depends on: where they share no subject, the answer is
 * still right.
 *
 * @param name a code; empty for {@link Kind#ANYTHING}
 */
public record Subject(Kind kind, String name) {

  /** What every change is about. */
  public static final Subject ANYTHING = new Subject(Kind.ANYTHING, "");

  /** The kinds of subjects. */
  public enum Kind {
    ANYTHING,
    SERIES,
    PARTY,
    INDICATOR,
    SCOPE_CODE
  }

  /** A series by its code or by its key in 16 hexadecimal digits: a change is about both. */
  public static Subject series(String codeOrKey) {
    return new Subject(Kind.SERIES, codeOrKey);
  }

  /** A party, as reporter or as partner. */
  public static Subject party(String code) {
    return new Subject(Kind.PARTY, code);
  }

  /** An indicator. */
  public static Subject indicator(String code) {
    return new Subject(Kind.INDICATOR, code);
  }

  /** A code of a classification, and the words that stand for it. */
  public static Subject scopeCode(String code) {
    return new Subject(Kind.SCOPE_CODE, code);
  }
}
