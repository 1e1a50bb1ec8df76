package io.tradewire.parser.link;

import io.tradewire.parser.rank.Choice;

/**
 * A decision with the right answers.
 *
 * @param choice the candidates
 * @param right which of them are right, at least one
 * @param hand who wrote the article
 */
record Example(Choice<?> choice, boolean[] right, String hand) {}
