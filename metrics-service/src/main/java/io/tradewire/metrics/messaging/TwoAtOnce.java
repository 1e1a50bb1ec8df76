package io.tradewire.metrics.messaging;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Works on two batches at a time: while the database writes one, the service prepares the next. In
 * which order they are stored is not decided here (see {@code store.Turn}); a batch is acknowledged
 * only when the ones taken before it are, because an offset that is committed covers all before it.
 */
final class TwoAtOnce {

  /**
   * Done when all batches taken so far are; a future, since a chain of Unis would hold them all.
   */
  private volatile CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  /**
   * Begins with a batch.
   *
   * @param work stores it
   * @param acknowledge commits its offsets
   * @param refuse tells of a failure; nothing taken later is acknowledged then
   * @return when the next batch may come: when all but this one are done
   */
  Uni<Void> take(
      Uni<Void> work,
      Supplier<CompletionStage<Void>> acknowledge,
      Function<Throwable, CompletionStage<Void>> refuse) {
    CompletableFuture<Void> before = last;
    CompletableFuture<Void> done = new CompletableFuture<>();
    last = done;
    work.chain(() -> Uni.createFrom().completionStage(before))
        .chain(() -> Uni.createFrom().completionStage(acknowledge))
        .subscribe()
        .with(
            done::complete,
            failure ->
                refuse
                    .apply(failure)
                    .whenComplete((nothing, again) -> done.completeExceptionally(failure)));
    return Uni.createFrom().completionStage(before);
  }
}
