package io.tradewire.parser.mention;

import io.tradewire.events.Indicator;
import io.tradewire.parser.text.Span;

/**
 * Words that name an indicator, or a topic that is none ("GDP", "loan").
 *
 * @param indicator what figures next to it count; null for a topic that makes no figures
 * @param kind finer sort within the indicator ("surplus", "deficit", "transit"), may be empty
 */
public record Cue(Span span, Indicator indicator, String kind, String rule) implements Mention {}
