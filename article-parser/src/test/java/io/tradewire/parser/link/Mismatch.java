package io.tradewire.parser.link;

import io.tradewire.events.Figure;
import io.tradewire.parser.link.Gold.Statement;

/** Says in a few lines what differs between the annotation and what was found. */
final class Mismatch {
  private Mismatch() {}

  static String describe(Gold.Article article, Score.Match match) {
    String kind =
        match.found() == null
            ? "MISSED"
            : match.gold() == null ? "SPURIOUS" : "WRONG " + match.wrong();
    StringBuilder text = new StringBuilder(kind).append(' ').append(article.id());
    text.append(" (").append(article.raw().publishedOn()).append(")\n");
    if (match.gold() != null) {
      text.append("   gold ").append(gold(match.gold(), article)).append('\n');
    }
    if (match.found() != null) {
      text.append("   ours ").append(ours(match.found(), article)).append('\n');
    }
    return text.toString();
  }

  private static String gold(Statement s, Gold.Article article) {
    return String.join(
        " ",
        s.indicator(),
        s.reporter(),
        s.partner(),
        "" + s.value(),
        s.unit(),
        "chg " + s.change(),
        "sh " + s.share(),
        s.period(),
        s.status(),
        "S:" + s.scope(),
        "R:" + s.region(),
        "| " + context(article, s.quoteStart(), s.quoteEnd()));
  }

  private static String ours(Figure f, Gold.Article article) {
    return String.join(
        " ",
        f.indicator().code(),
        f.reporter(),
        f.partner(),
        "" + f.value(),
        f.unit(),
        "chg " + f.change(),
        "sh " + f.share(),
        "" + f.period(),
        f.status().code(),
        "S:" + f.scope(),
        "R:" + f.region(),
        "c " + f.confidence(),
        "| " + context(article, f.quoteStart(), f.quoteEnd()));
  }

  private static String context(Gold.Article article, int from, int to) {
    String text = article.raw().text();
    int start = Math.max(0, from - 70);
    int end = Math.min(text.length(), to + 40);
    return (text.substring(start, from)
            + "[["
            + text.substring(from, Math.min(to, text.length()))
            + "]]"
            + text.substring(Math.min(to, end), end))
        .replaceAll("\\s+", " ");
  }
}
