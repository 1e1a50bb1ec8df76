package io.tradewire.parser.document;

import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the small tables of a plain text: consecutive lines that are rows, with the lines above
 * that may head them. Time is linear in the text: every line is read once, and a table asks for a
 * bounded number of lines above.
 */
public final class Tables {

  /** A title, a subtitle and two lines of column heads. */
  private static final int MOST_HEADS = 4;

  private static final int MOST_PARAGRAPHS = 3;

  /** A line between two tables that is longer is prose. */
  private static final int LONGEST_TITLE = 20;

  private final Document document;
  private final Tokens tokens;
  private final List<Table> tables = new ArrayList<>(0);
  private final List<Row> rows = new ArrayList<>(0);

  /** Where the text between the last table and here begins. */
  private int free;

  private Tables(Document document) {
    this.document = document;
    tokens = document.tokens();
  }

  /** The tables in the order of the text. */
  public static List<Table> of(Document document) {
    Tables finder = new Tables(document);
    finder.find();
    return finder.tables;
  }

  private void find() {
    int from = 0;
    while (from < tokens.size()) {
      int to = lineEnd(from);
      Row row = RowReader.read(tokens, from, to);
      if (row != null && !Years.isHead(tokens, row)) {
        rows.add(row);
      } else if (!rows.isEmpty()) {
        close(new Span(from, to));
      }
      from = to;
    }
    if (!rows.isEmpty()) {
      close(null);
    }
  }

  private int lineEnd(int from) {
    int to = from + 1;
    while (to < tokens.size() && !startsLine(to)) {
      to++;
    }
    return to;
  }

  private boolean startsLine(int at) {
    return tokens.space(at) == Space.LINE || tokens.space(at) == Space.PARAGRAPH;
  }

  /** The first token of the line that a token stands in, also of the stamp above the text. */
  private int line(int at) {
    int from = at;
    while (from > free && !startsLine(from)) {
      from--;
    }
    return from;
  }

  private void close(Span next) {
    if (rows.size() > 1 || rows.get(0).separator() == '|') {
      List<Span> heads = heads(rows.get(0).line().from());
      boolean note = next != null && tokens.is(next.from(), '(');
      tables.add(new Table(List.copyOf(rows), heads, note ? next : null, before(heads)));
    }
    free = rows.get(rows.size() - 1).line().to();
    rows.clear();
  }

  /** The table above, if no prose parts it from this one. */
  private Table before(List<Span> heads) {
    if (tables.isEmpty()) {
      return null;
    }
    Table last = tables.get(tables.size() - 1);
    int end = last.rows().get(last.rows().size() - 1).line().to();
    int first = heads.isEmpty() ? rows.get(0).line().from() : heads.get(heads.size() - 1).from();
    boolean titles = end == first && heads.stream().allMatch(this::isTitle);
    return titles ? last : null;
  }

  private boolean isTitle(Span head) {
    return head.to() - head.from() <= LONGEST_TITLE && !tokens.is(head.to() - 1, '.');
  }

  private List<Span> heads(int table) {
    List<Span> heads = new ArrayList<>(MOST_HEADS);
    int paragraphs = 0;
    int at = table;
    while (at > free && heads.size() < MOST_HEADS) {
      boolean paragraph = tokens.space(at) == Space.PARAGRAPH;
      paragraphs += paragraph ? 1 : 0;
      boolean prose = tokens.is(at - 1, '.') || tokens.is(at - 1, '"');
      if (paragraphs > MOST_PARAGRAPHS || paragraph && prose) {
        break;
      }
      int sentence = document.sentenceOf(at - 1);
      int from =
          Math.max(free, sentence < 0 ? line(at - 1) : document.sentences().get(sentence).from());
      heads.add(new Span(from, at));
      if (!startsLine(from)) {
        break;
      }
      at = from;
    }
    return heads;
  }
}
