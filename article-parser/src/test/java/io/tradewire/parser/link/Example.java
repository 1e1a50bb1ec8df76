package io.tradewire.parser.link;

import io.tradewire.parser.rank.Choice;

/**
 * A decision with the right answers.
 *
 * @param choice the candidates
 * @param right which of them are right, at least one
 */
record Example(Choice<?> choice, boolean[] right) {}
