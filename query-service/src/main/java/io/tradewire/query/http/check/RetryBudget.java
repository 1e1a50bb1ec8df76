package io.tradewire.query.http.check;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets retries be a part of the requests only, so that an outage is not answered with a multiple of
 * the load. Each request pays in a share of a retry, each retry takes a whole one.
 */
final class RetryBudget {

  private static final int RETRY = 100;

  private final int deposit;
  private final int most;
  private final AtomicInteger balance;

  /**
   * A budget that is full.
   *
   * @param percent retries for a hundred requests
   * @param reserve retries that may come at once
   */
  RetryBudget(int percent, int reserve) {
    this.deposit = percent;
    this.most = reserve * RETRY;
    this.balance = new AtomicInteger(most);
  }

  /** A request is made. */
  void deposit() {
    balance.updateAndGet(b -> Math.min(most, b + deposit));
  }

  /** Whether a retry may be made; if so it is paid for. */
  boolean withdraw() {
    return balance.getAndUpdate(b -> b >= RETRY ? b - RETRY : b) >= RETRY;
  }
}
