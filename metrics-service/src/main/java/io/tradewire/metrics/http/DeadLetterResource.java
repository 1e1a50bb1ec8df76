package io.tradewire.metrics.http;

import io.smallrye.mutiny.Uni;
import io.tradewire.metrics.messaging.Retry;
import io.tradewire.metrics.problem.Refusal;
import io.tradewire.metrics.store.DeadLetter;
import io.tradewire.metrics.store.LetterBox;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Records that could not be stored. */
@Path("/v1/dead-letters")
class DeadLetterResource {

  private static final int MOST = 500;

  private final LetterBox letters;
  private final Retry retry;

  DeadLetterResource(LetterBox letters, Retry retry) {
    this.letters = letters;
    this.retry = retry;
  }

  /**
   * Lists them by id.
   *
   * @param open only those that no retry has resolved
   * @param after id behind which to begin
   */
  @GET
  public Uni<LetterPage> list(
      @QueryParam("open") @DefaultValue("true") boolean open,
      @QueryParam("after") @DefaultValue("") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    if (limit < 1 || limit > MOST) {
      throw Refusal.badRequest(
          "limit", "limit is " + limit, "ask for 1 to " + MOST + " and follow next");
    }
    return letters.page(open, after, limit + 1).map(found -> LetterPage.of(found, open, limit));
  }

  /** Tries to store one again. */
  @POST
  @Path("/{id}/retry")
  public Uni<LetterView> retry(@PathParam("id") String id) {
    return letters.find(id).chain(letter -> retryOf(id, letter)).map(LetterView::of);
  }

  private Uni<DeadLetter> retryOf(String id, DeadLetter letter) {
    if (letter == null) {
      throw Refusal.notFound(
          "id", "there is no dead letter " + id, "GET /v1/dead-letters lists them");
    }
    if (letter.resolvedAt != null) {
      throw Refusal.conflict("id", id + " was resolved at " + letter.resolvedAt, null);
    }
    if (!Retry.isPossible(letter)) {
      throw Refusal.conflict(
          "id",
          "the record of " + id + " is not here, only its place is known",
          "read it from partition %d, offset %d of %s, and publish what is right"
              .formatted(letter.partition, letter.offset, letter.topic));
    }
    return retry.of(letter);
  }

  /**
   * Some dead letters.
   *
   * @param next address of the rest, null if there is none
   */
  record LetterPage(List<LetterView> items, String next, boolean truncated) {

    static LetterPage of(List<DeadLetter> found, boolean open, int limit) {
      boolean more = found.size() > limit;
      List<DeadLetter> shown = more ? found.subList(0, limit) : found;
      String next =
          more
              ? "/v1/dead-letters?open=%s&limit=%d&after=%s"
                  .formatted(open, limit, shown.get(limit - 1).id)
              : null;
      return new LetterPage(shown.stream().map(LetterView::of).toList(), next, more);
    }
  }
}
