package io.tradewire.parser.scope;

/** Codes of scopes: {@code ISIC:28}, {@code HS:1001}. */
final class ScopeCodes {
  private ScopeCodes() {}

  /** The code both fall under: the same one, or the chapter of two headings; else null. */
  static String common(String one, String other) {
    if (one == null || other == null) {
      return null;
    }
    if (one.equals(other) || other.startsWith(one)) {
      return one;
    } else if (one.startsWith(other)) {
      return other;
    }
    boolean goods = one.startsWith("HS:") && other.startsWith("HS:");
    return goods && one.substring(0, 5).equals(other.substring(0, 5)) ? one.substring(0, 5) : null;
  }
}
