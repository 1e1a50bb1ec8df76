package io.tradewire.parser.explain;

/**
 * A number that became no figure.
 *
 * @param text the number as it stands
 * @param start offset in the article's text
 * @param end offset behind it
 * @param reason why: the topic it belongs to ("loan"), that nothing says what it counts, that it is
 *     too unsure, or that its sentence or article is about something else
 * @param probability that it is no figure, 0 to 1
 */
public record UnusedNumber(String text, int start, int end, String reason, double probability) {}
