package io.tradewire.parser.mention;

import io.tradewire.parser.text.Span;

/**
 * A part of a country: "Turkistan region", "Bavaria", "Astana" as a city.
 *
 * @param name its canonical name
 * @param country ISO 3166-1 alpha-2, null if unknown
 */
public record Region(Span span, String name, String country, String rule) implements Mention {}
