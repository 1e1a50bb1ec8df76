package io.tradewire.query.http;

import io.smallrye.mutiny.Uni;
import io.tradewire.query.http.check.Checks;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Does an article contradict what was said before? */
@Path("/v1/check")
@Tag(name = "Check", description = "Does an article contradict what was said before?")
public class CheckResource {

  private final Checks checks;

  CheckResource(Checks checks) {
    this.checks = checks;
  }

  /**
   * The article and its figures as ingest-service reads them, each with {@code check}: the verdict,
   * the difference and the observation it was held against. Nothing is stored.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Reads an article and holds each figure against the series; stores nothing")
  public Uni<Response> json(String article) {
    return checks.json(article).map(CheckResource::answer);
  }

  /** The same for the text alone. */
  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  @Operation(hidden = true)
  public Uni<Response> text(String text) {
    return checks.text(text).map(CheckResource::answer);
  }

  private static Response answer(byte[] body) {
    return Response.ok(body, MediaType.APPLICATION_JSON_TYPE).build();
  }
}
