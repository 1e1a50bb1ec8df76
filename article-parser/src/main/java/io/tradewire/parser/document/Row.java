package io.tradewire.parser.document;

import io.tradewire.parser.text.Span;
import java.util.List;

/**
 * A line that names something and gives numbers for it: "Exports 26 948.1 108.4".
 *
 * @param line all its tokens
 * @param label what is named, without what parts it from the numbers
 * @param cells the numbers, at least one of them not empty
 * @param separator what parts the cells: {@code |}, {@code ;}, a tab, {@code _} for runs of blanks,
 *     or a blank
 */
public record Row(Span line, Span label, List<Cell> cells, char separator) {}
