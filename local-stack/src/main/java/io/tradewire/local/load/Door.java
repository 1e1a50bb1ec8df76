package io.tradewire.local.load;

import java.util.concurrent.CompletableFuture;

/** Takes articles in. */
public interface Door {

  /** Hands an article in; the outcome also tells of failures, the future never fails. */
  CompletableFuture<Outcome> submit(Submission submission);
}
