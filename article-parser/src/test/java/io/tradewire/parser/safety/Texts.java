package io.tradewire.parser.safety;

import java.util.List;
import java.util.Random;

/** Makes texts: sentences from templates, their parts in disorder, and characters of all planes. */
final class Texts {
  private static final List<String> TEMPLATES =
      List.of(
          "Trade between C and C rose by N% to U N M in Y. ",
          "Exports of S from C to C fell N per cent to N M U, from N M in Y.\n",
          "C imported N M tonnes of S worth U N M in the first N months of Y, up N pct. ",
          "In R, N projects worth U N M are planned by Y; N% of them in S.\n\n",
          "FDI from C amounted to U N M (N% of the total) T. ",
          "The deficit widened to N M U T compared with N M U a year earlier. ",
          "Year\tExports\tImports\nY\tN\tN\nY\tN\tN\n",
          "| C | N | N% | N |\n",
          "N, N and N M U respectively for C, C and C. ",
          "CITY, March N (Agency) - N M U, N decades ago, in N years. ",
          "It doubled to N.N M, one and a half times, N-fold, N/N. ");

  private static final List<String> PIECES =
      List.of(
          "$",
          "%",
          "5% ",
          "(",
          ")",
          "[[",
          "\"",
          "'s",
          "&amp;",
          "&#",
          "&#x10ffff;",
          "\u00ad",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "\u0000",
          "\u0007",
          "\r",
          "\r\n",
          "\t",
          "\u2028",
          "\ufeff",
          "\uffff",
          "\u0660\u0661",
          "\u00bd",
          "\u4e00",
          "\u202e",
          "e\u0301",
          "1,1,1,",
          "9000 ",
          "99999 ",
          "0000",
          "2021-99-99",
          "99.99.2021",
          "1e9",
          "..",
          "-",
          "--",
          " - ",
          "one ",
          "half a ",
          "million million ",
          "hundred ",
          "crore ",
          "ten decades ago ",
          "in 999 decades ",
          "999 years earlier ",
          "in 2021 ",
          "by 9999 ",
          "Kazakhstan ",
          "U.S.",
          "date 2021-11-03 ",
          "(Corrects ",
          "of which ",
          "respectively ",
          "the two countries ",
          "exports ",
          "trade deficit ",
          "projects ",
          "from 1 to ",
          "\t5",
          "| ",
          "\n",
          "\n\n",
          " ");

  private static final List<String> COUNTRIES =
      List.of("Kazakhstan", "the EU", "Cote d'Ivoire", "U.S.", "Moscow", "Xyzland", "TURKEY");
  private static final List<String> UNITS =
      List.of("$", "USD", "tenge", "euros", "Rs", "tonnes", "TEU", "dlrs", "crowns", "");
  private static final List<String> MAGNITUDES =
      List.of("million", "bn", "lakh crore", "thousand", "trillion", "hundred", "");
  private static final List<String> SCOPES =
      List.of("wheat", "machinery", "xyzzy", "crude oil and gas", "services");
  private static final List<String> REGIONS = List.of("Astana", "Foo oblast", "the city of Bar");
  private static final List<String> TIMES =
      List.of("last year", "in 900 decades", "since independence", "in Q3", "year on year", "");

  private final Random random;

  Texts(long seed) {
    random = new Random(seed);
  }

  /** Some text, of a kind that the seed picks. */
  String next() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      switch (random.nextInt(5)) {
        case 0, 1 -> sentence(text);
        case 2 -> mutate(text);
        case 3 -> text.append(pick(PIECES));
        default -> noise(text);
      }
    }
    return text.toString();
  }

  private void sentence(StringBuilder text) {
    String template = pick(TEMPLATES);
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      boolean slot =
          (i == 0 || !Character.isLetter(template.charAt(i - 1)))
              && (i + 1 == template.length() || !Character.isLetter(template.charAt(i + 1)));
      text.append(slot ? fill(c) : String.valueOf(c));
    }
  }

  private String fill(char slot) {
    return switch (slot) {
      case 'C' -> pick(COUNTRIES);
      case 'U' -> pick(UNITS);
      case 'M' -> pick(MAGNITUDES);
      case 'S' -> pick(SCOPES);
      case 'R' -> pick(REGIONS);
      case 'T' -> pick(TIMES);
      case 'N' -> number();
      case 'Y' -> random.nextInt(8) == 0 ? "99999" : String.valueOf(1890 + random.nextInt(230));
      default -> String.valueOf(slot);
    };
  }

  private String number() {
    return switch (random.nextInt(6)) {
      case 0 -> String.valueOf(random.nextInt(13));
      case 1 -> random.nextInt(1000) + "." + random.nextInt(100);
      case 2 -> random.nextInt(1000) + "," + (100 + random.nextInt(900));
      case 3 -> random.nextInt(1000) + " " + (100 + random.nextInt(900)) + ",5";
      case 4 -> "9".repeat(1 + random.nextInt(40));
      default -> "0".repeat(1 + random.nextInt(3)) + random.nextInt(10);
    };
  }

  /** A sentence with characters dropped, doubled or replaced. */
  private void mutate(StringBuilder text) {
    int from = text.length();
    sentence(text);
    for (int i = random.nextInt(6); i >= 0 && text.length() > from; i--) {
      int at = from + random.nextInt(text.length() - from);
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, pick(PIECES));
        default -> text.setCharAt(at, (char) random.nextInt(0x10000));
      }
    }
  }

  private void noise(StringBuilder text) {
    int length = random.nextInt(50) == 0 ? 5000 : random.nextInt(40);
    switch (random.nextInt(4)) {
      case 0 -> text.append("x1(".substring(random.nextInt(3)).substring(0, 1).repeat(length));
      case 1 -> text.append(pick(PIECES).repeat(1 + length / 4));
      case 2 -> random.ints(length, 0, 0x110000).forEach(text::appendCodePoint);
      default -> random.ints(length, 0, 0x10000).forEach(c -> text.append((char) c));
    }
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** The text with everything but ASCII as an escape, cut after 2,000 characters. */
  static String printable(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < Math.min(text.length(), 2000); i++) {
      char c = text.charAt(i);
      out.append(c >= ' ' && c < 127 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return out.toString();
  }
}
