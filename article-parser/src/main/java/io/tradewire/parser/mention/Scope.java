package io.tradewire.parser.mention;

import io.tradewire.parser.text.Span;

/**
 * A sector, goods or project type: "machinery", "wheat", "agricultural products".
 *
 * @param phrase short, lower case, from the text
 * @param code {@code ISIC:28} or {@code HS:1001}; null where the lexicon does not know it
 */
public record Scope(Span span, String phrase, String code, String rule) implements Mention {}
