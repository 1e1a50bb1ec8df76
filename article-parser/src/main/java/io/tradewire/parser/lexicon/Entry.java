package io.tradewire.parser.lexicon;

import java.util.List;

/**
 * One line of a lexicon file.
 *
 * @param lexicon name of the file without its ending, for example {@code countries}
 * @param phrase the phrase that stands for the line in explanations: the first one in it
 * @param values the columns behind the phrases, as many as the file's header names; empty cells are
 *     empty strings
 */
public record Entry(String lexicon, String phrase, List<String> values) {

  /** The value in a column, counted from 0 behind the phrases. */
  public String value(int column) {
    return values.get(column);
  }
}
