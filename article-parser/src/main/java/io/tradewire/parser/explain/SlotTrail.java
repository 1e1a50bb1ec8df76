package io.tradewire.parser.explain;

/**
 * What decided one slot.
 *
 * @param slot name of the slot, lower case ({@code numbers}: which numbers belong together)
 * @param rule id of the rule
 * @param text the words it was read from, null if it was concluded from no single place
 * @param start offset of those words in the article's text, null if there are none
 * @param end offset behind them
 * @param probability of this choice among all that were weighed, 0 to 1
 */
public record SlotTrail(
    String slot, String rule, String text, Integer start, Integer end, double probability) {}
