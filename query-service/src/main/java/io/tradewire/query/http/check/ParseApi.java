package io.tradewire.query.http.check;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What is used of ingest-service: reading an article without publishing it. */
@RegisterRestClient(configKey = "ingest")
@Path("/v1/articles/parse")
@Produces(MediaType.APPLICATION_JSON)
interface ParseApi {

  /** {@code {"article": {...}, "figures": [...]}} of {@code {"text": ..., ...}}. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  Uni<String> json(String article);

  /** The same of the text alone. */
  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  Uni<String> text(String text);
}
