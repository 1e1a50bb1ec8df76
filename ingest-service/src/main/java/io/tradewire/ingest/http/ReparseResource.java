package io.tradewire.ingest.http;

import io.smallrye.common.annotation.Blocking;
import io.tradewire.ingest.reparse.Reparse;
import io.tradewire.ingest.reparse.ReparseReport;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The door for a better parser: reads the log again. */
@Path("/v1/reparse")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ReparseResource {

  private final Reparse reparse;

  ReparseResource(Reparse reparse) {
    this.reparse = reparse;
  }

  /** Starts a reparse: 202 with its report so far; 409 while one is under way. */
  @POST
  public Response start(@QueryParam("dryRun") String dryRun) {
    return Response.accepted(
            reparse.start(Flag.of("dryRun", dryRun, "write ?dryRun=true to publish nothing")))
        .location(URI.create("/v1/reparse"))
        .build();
  }

  /** The report of the reparse that is under way, or of the last one. */
  @GET
  public ReparseReport report() {
    return reparse.report();
  }
}
