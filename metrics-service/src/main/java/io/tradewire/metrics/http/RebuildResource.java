package io.tradewire.metrics.http;

import io.smallrye.mutiny.Uni;
import io.tradewire.metrics.store.Rebuild;
import io.tradewire.metrics.store.Rebuilt;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Proof that the observations are what the claims say. */
@Path("/v1/rebuild")
class RebuildResource {

  private final Rebuild rebuild;

  RebuildResource(Rebuild rebuild) {
    this.rebuild = rebuild;
  }

  /**
   * Recomputes everything; answers when that is done, which takes a while for large tables. How far
   * it is says {@code tradewire_rebuild_observations_total} on {@code /q/metrics}.
   */
  @POST
  public Uni<Rebuilt> rebuild() {
    return rebuild.everything();
  }
}
