package io.tradewire.query.format;

/** CSV as RFC 4180 writes it: CRLF, quotes where needed; an absent value is an empty cell. */
public final class Csv {

  private Csv() {}

  /** Appends one cell, with the separator unless it is a line's first. */
  public static void cell(StringBuilder out, String value, boolean first) {
    if (!first) {
      out.append(',');
    }
    if (value == null) {
      return;
    }
    if (needsQuotes(value)) {
      out.append('"').append(value.replace("\"", "\"\"")).append('"');
    } else {
      out.append(value);
    }
  }

  /** Ends the line. */
  public static void end(StringBuilder out) {
    out.append("\r\n");
  }

  private static boolean needsQuotes(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == ',' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return value.isEmpty();
  }
}
