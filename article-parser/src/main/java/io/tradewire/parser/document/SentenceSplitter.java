package io.tradewire.parser.document;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.util.List;

/**
 * Finds where sentences end: at full stops that close no abbreviation, initial or item number, at
 * question and exclamation marks, with the quotes and brackets that close behind them, and wherever
 * the layout begins something new. What runs on without an end is cut.
 */
final class SentenceSplitter {
  /** Of 128,000 sentences of newswire none has more than 150 tokens. */
  private static final int LONG = 200;

  private static final int LONGEST = 250;

  private final Tokens tokens;
  private final Hits hits;
  private final Lines lines;

  SentenceSplitter(Tokens tokens, Hits hits, Lines lines) {
    this.tokens = tokens;
    this.hits = hits;
    this.lines = lines;
  }

  /** Adds the sentences of a run of tokens. */
  void split(int from, int to, List<Span> sentences) {
    int line = lineOf(from);
    int start = from;
    int at = from;
    while (at < to) {
      if (line + 1 < lines.size() && lines.from(line + 1) == at) {
        line++;
        if (at > start && lines.begins(line)) {
          sentences.add(new Span(start, at));
          start = at;
        }
      }
      int end = isTerminator(at) && !lines.isRow(line) ? closers(at + 1, to) : at;
      if (end > at && end < to && endsSentence(at, end)) {
        sentences.add(new Span(start, end));
        start = end;
      } else if (at - start >= LONG && isTooLong(start, at)) {
        sentences.add(new Span(start, at));
        start = at;
      }
      at++;
    }
    if (start < to) {
      sentences.add(new Span(start, to));
    }
  }

  /**
   * Whether to cut what has no end in front of a token, behind a comma if there is one: what is no
   * sentence must not take more time than sentences.
   */
  private boolean isTooLong(int start, int at) {
    return at - start >= LONGEST || tokens.is(at - 1, ',') || tokens.is(at - 1, ';');
  }

  private int lineOf(int token) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.from(middle) <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** A full stop also hides in the last character of "U.S.". */
  private boolean isTerminator(int token) {
    return switch (tokens.source().at(tokens.end(token) - 1)) {
      case '.', '!', '?', '\u2026' -> true;
      default -> false;
    };
  }

  private int closers(int from, int to) {
    int at = from;
    while (at < to && tokens.space(at) == Space.NONE && isCloser(at)) {
      at++;
    }
    return at;
  }

  private boolean isCloser(int token) {
    return tokens.is(token, '"')
        || tokens.is(token, '\'')
        || tokens.is(token, ')')
        || tokens.is(token, ']');
  }

  /**
   * Whether a sentence ends in front of a token.
   *
   * @param stop the terminator
   * @param next the token behind it and its closers
   */
  private boolean endsSentence(int stop, int next) {
    if (tokens.space(next) == Space.NONE) {
      return isGluedSentence(stop, next);
    }
    char begin = tokens.source().at(tokens.start(next));
    if (Character.isLowerCase(begin) || begin == ',' || begin == ';') {
      return false;
    }
    if (!tokens.is(stop, '.')) {
      return tokens.isWord(stop) ? startsSentence(next) : true;
    }
    if (next > stop + 1) {
      return true;
    }
    return !isAbbreviation(stop, next);
  }

  /** "... last year.Exports rose": a blank was lost. */
  private boolean isGluedSentence(int stop, int next) {
    return tokens.is(stop, '.')
        && next == stop + 1
        && tokens.isWord(next)
        && tokens.isCapitalised(next)
        && tokens.end(next) - tokens.start(next) > 1
        && stop > 0
        && tokens.isWord(stop - 1)
        && !tokens.isCapitalised(stop - 1)
        && tokens.end(stop - 1) - tokens.start(stop - 1) > 2;
  }

  private boolean isAbbreviation(int stop, int next) {
    int word = stop - 1;
    if (word < 0 || tokens.space(stop) != Space.NONE) {
      return false;
    }
    if (tokens.isNumber(word)) {
      return isItemNumber(word);
    }
    if (!tokens.isWord(word)) {
      return false;
    }
    if (tokens.end(word) - tokens.start(word) == 1 && tokens.isCapitalised(word)) {
      return tokens.isWord(next) && tokens.isCapitalised(next) && !startsSentence(next);
    }
    Hit hit = hits.at(word, LexiconName.ABBREVIATIONS);
    if (hit == null) {
      return false;
    }
    return switch (hit.entry().value(0)) {
      case "never" -> true;
      case "unit" -> isApart(word) && goesOn(next);
      default -> !startsSentence(next);
    };
  }

  /** "mln. dollars" and "(mln. dollars", but not "5mln. Dollars". */
  private boolean isApart(int word) {
    return tokens.space(word) != Space.NONE || !tokens.isNumber(word - 1);
  }

  /** "3 bln. US dollars", "3 bln. 521 mln.": money, a country's money or a number follows. */
  private boolean goesOn(int next) {
    Hit party = hits.at(next, LexiconName.PARTY);
    return tokens.isNumber(next)
        || hits.at(next, LexiconName.CURRENCIES) != null
        || party != null && hits.at(party.span().to(), LexiconName.CURRENCIES) != null
        || !tokens.isWord(next);
  }

  /** "1. Exports": the number of a list's item, first on its line. */
  private boolean isItemNumber(int number) {
    Space space = tokens.space(number);
    return (space == Space.LINE || space == Space.PARAGRAPH)
        && tokens.end(number) - tokens.start(number) <= 2;
  }

  private boolean startsSentence(int token) {
    return tokens.is(token, '"') || hits.at(token, LexiconName.SENTENCE_STARTS) != null;
  }
}
