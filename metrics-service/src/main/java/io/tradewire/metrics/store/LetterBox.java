package io.tradewire.metrics.store;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Table {@code dead_letter}. */
@ApplicationScoped
public class LetterBox {

  /** Keeps a letter; one that is there already stays as it is. */
  @WithTransaction
  public Uni<Void> keep(DeadLetter letter) {
    return DeadLetter.findById(letter.id)
        .onItem()
        .ifNull()
        .switchTo(() -> letter.persist())
        .replaceWithVoid();
  }

  /** The letter, null if there is none. */
  @WithTransaction
  public Uni<DeadLetter> find(String id) {
    return DeadLetter.findById(id);
  }

  /** Letters behind this id, at most so many. */
  @WithTransaction
  public Uni<List<DeadLetter>> page(boolean openOnly, String after, int limit) {
    return DeadLetter.page(openOnly, after, limit);
  }

  /**
   * Notes a retry.
   *
   * @param failure why it failed, null if it did not
   */
  @WithTransaction
  public Uni<DeadLetter> tried(String id, Throwable failure) {
    return DeadLetter.<DeadLetter>findById(id)
        .invoke(
            letter -> {
              letter.retries++;
              if (failure == null) {
                letter.resolvedAt = Instant.now();
              } else {
                letter.reason = String.valueOf(failure.getMessage());
              }
            });
  }
}
