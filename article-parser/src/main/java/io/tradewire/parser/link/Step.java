package io.tradewire.parser.link;

import io.tradewire.parser.text.Span;

/**
 * One decision about a figure.
 *
 * @param slot what was decided
 * @param rule id of the rule or feature that counted most
 * @param source where the chosen words stand, null if they stand nowhere
 * @param probability of the choice among its alternatives
 */
record Step(Draft.Slot slot, String rule, Span source, double probability) {}
