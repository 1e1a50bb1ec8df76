package io.tradewire.ingest.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element as a reader sees it: blocks apart by an empty line, rows by a line. */
final class Paragraphs {

  private static final Set<String> ROWS = Set.of("br", "tr", "li", "dt", "dd");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "title",
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "form",
          "figcaption");

  private Paragraphs() {}

  /**
   * The text.
   *
   * @param title what a heading says that is to be left out: the title is a field of its own
   */
  static String of(Element element, String title) {
    Element seen = element.clone();
    seen.select(String.join(",", UNSEEN)).remove();
    seen.select("h1, h2").removeIf(heading -> heading.text().strip().equals(title));
    Writer writer = new Writer();
    seen.traverse(writer);
    return writer.out.toString().strip();
  }

  /** Writes text nodes with their white space folded and a break where a block begins or ends. */
  private static final class Writer implements NodeVisitor {
    private final StringBuilder out = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        fold(text.getWholeText());
      } else if (node instanceof Element element) {
        separate(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && !"br".equals(element.normalName())) {
        separate(element);
      }
    }

    private void separate(Element element) {
      String name = element.normalName();
      if (CELLS.contains(name)) {
        fold(" ");
      } else if (ROWS.contains(name)) {
        lineFeeds(1);
      } else if (element.isBlock()) {
        lineFeeds(2);
      }
    }

    private void fold(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Character.isWhitespace(c)) {
          out.append(c);
        } else if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
          out.append(' ');
        }
      }
    }

    private void lineFeeds(int wanted) {
      int end = out.length();
      while (end > 0 && out.charAt(end - 1) == ' ') {
        end--;
      }
      out.setLength(end);
      int there = 0;
      while (there < end && out.charAt(end - 1 - there) == '\n') {
        there++;
      }
      if (end > there) {
        out.append("\n".repeat(Math.max(0, wanted - there)));
      }
    }
  }
}
