package io.tradewire.parser.lexicon;

import java.util.List;
import java.util.Locale;

/** One line of a lexicon file. */
public final class Entry {
  private final LexiconName lexicon;
  private final String phrase;
  private final List<String> values;
  private volatile Enum<?> constant;

  /**
   * A line.
   *
   * @param lexicon which lexicon it is of
   * @param phrase the phrase that stands for the line in explanations: the first one in it
   * @param values the columns behind the phrases, as many as the file's header names; empty cells
   *     are empty strings
   */
  public Entry(LexiconName lexicon, String phrase, List<String> values) {
    this.lexicon = lexicon;
    this.phrase = phrase;
    this.values = List.copyOf(values);
  }

  /** Which lexicon it is of. */
  public LexiconName lexicon() {
    return lexicon;
  }

  /** The first phrase of the line. */
  public String phrase() {
    return phrase;
  }

  /** The columns behind the phrases. */
  public List<String> values() {
    return values;
  }

  /** The value in a column, counted from 0 behind the phrases. */
  public String value(int column) {
    return values.get(column);
  }

  /**
   * The constant that the first column names, in any case, with hyphens for underscores.
   *
   * @throws IllegalArgumentException if there is no such constant
   */
  public <E extends Enum<E>> E constant(Class<E> type) {
    Enum<?> known = constant;
    if (known == null || known.getDeclaringClass() != type) {
      known = Enum.valueOf(type, values.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      constant = known;
    }
    return type.cast(known);
  }

  @Override
  public String toString() {
    return lexicon.file() + ":" + phrase;
  }
}
