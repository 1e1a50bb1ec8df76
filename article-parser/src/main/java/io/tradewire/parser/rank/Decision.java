package io.tradewire.parser.rank;

/**
 * What was chosen.
 *
 * @param chosen the candidate
 * @param probability its share among all candidates, above 0, at most 1
 * @param position which of the candidates it was
 */
public record Decision<C>(C chosen, double probability, int position) {}
