package io.tradewire.client;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * query-service as a Quarkus REST client: {@code @RestClient QueryApi api}, with its address in
 * {@code quarkus.rest-client.tradewire-query.url}. Errors are {@code WebApplicationException}s with
 * a problem (RFC 9457) as their entity.
 */
@RegisterRestClient(configKey = "tradewire-query")
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
public interface QueryApi {

  /** Observations, ordered by series, period and unit. */
  @GET
  @Path("/observations")
  Uni<Page<Observation>> observations(@BeanParam ObservationFilter filter);

  /** One observation. */
  @GET
  @Path("/observations/{id}")
  Uni<Observation> observation(@PathParam("id") String id);

  /** What each article says of it. */
  @GET
  @Path("/observations/{id}/claims")
  Uni<Page<Claim>> claims(@PathParam("id") String id);

  /** What was believed of it since when, the oldest first. */
  @GET
  @Path("/observations/{id}/revisions")
  Uni<Page<Revision>> revisions(@PathParam("id") String id);

  /**
   * Changes behind a position.
   *
   * @param since {@link ChangePage#seq()} of the part before, {@code 0} or {@code now}
   * @param waitSeconds how long to wait if there is none; null for the server's choice
   */
  @GET
  @Path("/changes")
  Uni<ChangePage> changes(
      @QueryParam("since") String since, @QueryParam("wait") Integer waitSeconds);
}
