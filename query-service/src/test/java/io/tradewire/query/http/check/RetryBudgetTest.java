package io.tradewire.query.http.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RetryBudgetTest {

  @Test
  void theReserveMayBeSpentAtOnceAndNoMore() {
    RetryBudget budget = new RetryBudget(20, 3);
    assertEquals(3, retries(budget, 100));
  }

  @Test
  void fiveRequestsPayForOneRetry() {
    RetryBudget budget = new RetryBudget(20, 3);
    retries(budget, 3);
    for (int i = 0; i < 4; i++) {
      budget.deposit();
    }
    assertFalse(budget.withdraw());
    budget.deposit();
    assertTrue(budget.withdraw());
    assertFalse(budget.withdraw());
  }

  @Test
  void inAnOutageRetriesStayAFifthOfTheRequests() {
    RetryBudget budget = new RetryBudget(20, 10);
    int retries = 0;
    for (int i = 0; i < 1000; i++) {
      budget.deposit();
      retries += retries(budget, 2);
    }
    assertEquals(10 + 199, retries);
  }

  @Test
  void quietTimesDoNotSaveUpMoreThanTheReserve() {
    RetryBudget budget = new RetryBudget(20, 3);
    for (int i = 0; i < 1000; i++) {
      budget.deposit();
    }
    assertEquals(3, retries(budget, 100));
  }

  private static int retries(RetryBudget budget, int wanted) {
    int granted = 0;
    for (int i = 0; i < wanted; i++) {
      granted += budget.withdraw() ? 1 : 0;
    }
    return granted;
  }
}
