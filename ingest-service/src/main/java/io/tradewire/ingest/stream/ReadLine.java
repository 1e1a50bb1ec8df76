package io.tradewire.ingest.stream;

import io.tradewire.ingest.problem.Problem;
import io.tradewire.parser.ParsedArticle;

/** A line after it was read, before it is published. */
sealed interface ReadLine {

  /** Number of the line in the stream. */
  long number();

  /** The line holds an article. */
  record Understood(long number, ParsedArticle article) implements ReadLine {}

  /** The line holds none. */
  record Refused(long number, Problem problem) implements ReadLine {}
}
