package io.tradewire.parser.time;

/**
 * What is put in between the ends of a range: "between June, when the first trucks were cleared,
 * and the end of November", "between March 20, 2016, and January 20".
 */
final class Aside {
  private static final int LONGEST = 10;

  private Aside() {}

  /**
   * Token that joins the second end of a range, behind an aside in commas; the token behind the
   * first end if there is none.
   *
   * @param first first token of the range's first end
   * @param at token behind it
   */
  static int behind(TimeText text, int first, int at) {
    if (!text.is(at, ',') || !text.is(first - 1, TimeClass.BETWEEN, TimeClass.FROM)) {
      return at;
    }
    boolean between = text.is(first - 1, TimeClass.BETWEEN);
    for (int token = at + 1; token <= at + LONGEST; token++) {
      boolean closed = token == at + 1 || text.is(token - 1, ',');
      boolean joins =
          between ? text.is(token, TimeClass.AND) : text.is(token, TimeClass.TO, TimeClass.THROUGH);
      if (closed && joins) {
        return token;
      }
      if (text.is(token, '.') || text.is(token, ';')) {
        return at;
      }
    }
    return at;
  }
}
