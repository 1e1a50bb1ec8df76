package io.tradewire.metrics.store;

/**
 * What a batch wrote.
 *
 * @param articles that were new or changed
 * @param rows inserted or updated in all tables
 */
public record Written(int articles, int rows) {

  static final Written NOTHING = new Written(0, 0);
}
