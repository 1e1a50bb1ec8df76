package io.tradewire.parser.document;

import io.tradewire.parser.text.Span;
import java.util.List;

/**
 * Rows that follow each other, and the lines that may say what their columns hold.
 *
 * @param rows at least two; one alone only if its cells are parted by bars
 * @param heads lines above, or the end of the sentence above, the nearest first
 * @param below the line behind the last row if it stands in brackets, else null
 * @param continued the table before, if only the heads stand between the two; else null
 */
public record Table(List<Row> rows, List<Span> heads, Span below, Table continued) {}
