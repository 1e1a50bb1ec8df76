package io.tradewire.parser.document;

import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.NormalText;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The lines of a text, and which line feeds are mere wraps of a paragraph. Newswire is wrapped at
 * some 60 columns and indents paragraphs; tables and lists keep a line for each row.
 */
final class Lines {

  /** A text whose lines are longer than this is not wrapped by hand. */
  private static final int WIDEST_WRAP = 140;

  /** A line shorter than this with nothing to continue it stands alone. */
  private static final int NARROWEST_WRAP = 40;

  private final Tokens tokens;
  private final Hits hits;
  private int size;
  private int[] first = new int[8];
  private int[] indents = new int[8];
  private final BitSet rows = new BitSet();

  /** Longest line of the block of lines that a line stands in. */
  private int[] widths = new int[8];

  private Lines(Tokens tokens, Hits hits) {
    this.tokens = tokens;
    this.hits = hits;
  }

  static Lines of(Tokens tokens, Hits hits) {
    Lines lines = new Lines(tokens, hits);
    for (int token = 0; token < tokens.size(); token++) {
      Space space = tokens.space(token);
      if (space == Space.LINE || space == Space.PARAGRAPH) {
        lines.add(token);
      }
    }
    lines.measure();
    for (int line = 0; line < lines.size; line++) {
      lines.rows.set(line, LineKinds.isRow(tokens, lines.from(line), lines.to(line)));
    }
    return lines;
  }

  int size() {
    return size;
  }

  /** First token of a line. */
  int from(int line) {
    return first[line];
  }

  /** Index behind its last token. */
  int to(int line) {
    return line + 1 < size ? first[line + 1] : tokens.size();
  }

  /** Whether a line begins something new rather than continue the one before. */
  boolean begins(int line) {
    if (line == 0 || tokens.space(first[line]) == Space.PARAGRAPH) {
      return true;
    }
    if (indents[line] >= 2 && indents[line] > indents[line - 1]) {
      return true;
    }
    if (isRow(line) || isRow(line - 1) || LineKinds.isListItem(tokens, first[line], to(line))) {
      return true;
    }
    return !continues(line);
  }

  /** Whether a line is a row of a table. */
  boolean isRow(int line) {
    return rows.get(line);
  }

  private boolean continues(int line) {
    int token = first[line];
    int last = token - 1;
    char begin = tokens.source().at(tokens.start(token));
    char end = tokens.source().at(tokens.end(last) - 1);
    return Character.isLowerCase(begin)
        || end == ','
        || end == '('
        || end == '/'
        || hits.at(last, LexiconName.UNFINISHED) != null
        || begin == '(' && length(line - 1) >= NARROWEST_WRAP
        || fillsUp(line - 1);
  }

  /** Whether the first word of the next line had no room on this one. */
  private boolean fillsUp(int line) {
    int width = widths[line];
    if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
      return false;
    }
    int next = first[line + 1];
    int word = tokens.end(next) - tokens.start(next);
    while (next + 1 < tokens.size() && tokens.space(next + 1) == Space.NONE) {
      next++;
      word += tokens.end(next) - tokens.start(next);
    }
    return length(line) + 1 + word > width - indents[line];
  }

  private int length(int line) {
    return tokens.end(to(line) - 1) - tokens.start(first[line]) + indents[line];
  }

  private void add(int token) {
    if (size == first.length) {
      first = Arrays.copyOf(first, size * 2);
      indents = Arrays.copyOf(indents, size * 2);
      widths = Arrays.copyOf(widths, size * 2);
    }
    first[size] = token;
    indents[size++] = indent(token);
  }

  private int indent(int token) {
    NormalText text = tokens.source();
    int at = tokens.start(token);
    int blanks = 0;
    while (at > 0 && text.at(at - 1) != '\n' && blanks < 80) {
      at--;
      blanks++;
    }
    return blanks;
  }

  /** Finds the width of each block: lines that no blank line parts. */
  private void measure() {
    int block = 0;
    for (int line = 0; line <= size; line++) {
      if (line == size || tokens.space(first[line]) == Space.PARAGRAPH) {
        int width = 0;
        for (int i = block; i < line; i++) {
          width = Math.max(width, length(i));
        }
        Arrays.fill(widths, block, line, width);
        block = line;
      }
    }
  }
}
