package io.tradewire.parser.lexicon;

import io.tradewire.parser.text.Span;

/**
 * A phrase of a lexicon found in a text.
 *
 * @param span where
 * @param entry which line of which lexicon
 */
public record Hit(Span span, Entry entry) {}
