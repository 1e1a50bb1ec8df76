package io.tradewire.parser.link;

import io.tradewire.parser.text.Span;

/**
 * A phrase of one of the linker's own lexicons.
 *
 * @param span where it stands
 * @param sort what it does
 */
record Word<S>(Span span, S sort) {}
