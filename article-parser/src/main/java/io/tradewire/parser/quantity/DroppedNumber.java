package io.tradewire.parser.quantity;

import io.tradewire.parser.text.Span;

/**
 * A number that is no level, change or share.
 *
 * @param reason id of the rule that set it aside, for example {@code number.year}
 */
public record DroppedNumber(Span span, String reason) {}
