package io.tradewire.parser.quantity;

import io.tradewire.parser.document.Cell;
import io.tradewire.parser.quantity.Head.Sort;
import io.tradewire.parser.text.Span;

/**
 * What a table makes of one of its numbers.
 *
 * @param unit of a level, else null
 * @param column the head of its column, null if it has none
 * @param rule that read it
 */
record CellReading(Cell cell, Sort sort, TableUnit unit, Span column, String rule) {}
