package io.tradewire.query.http;

import io.smallrye.mutiny.Uni;
import io.tradewire.query.domain.ObservationFilter;
import io.tradewire.query.domain.ObservationId;
import io.tradewire.query.domain.TimeBound;
import io.tradewire.query.store.ClaimQueries;
import io.tradewire.query.store.ObservationQueries;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The values of series, period by period. */
@Path("/v1/observations")
@Tag(name = "Observations", description = "The values of series, period by period")
public class ObservationsResource {

  private final Answers answers;

  ObservationsResource(Answers answers) {
    this.answers = answers;
  }

  /** A list of observations, ordered by series, period and unit. */
  @GET
  @Operation(summary = "Observations, ordered by series, period and unit")
  public Uni<Response> list(
      @BeanParam ObservationParameters parameters,
      @BeanParam ListParameters list,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    ObservationFilter filter = parameters.filter();
    String currency = parameters.currency();
    return answers.list(
        new Request(uri, headers, list), page -> ObservationQueries.list(filter, currency, page));
  }

  /** What each article says of an observation, ordered by article. */
  @GET
  @Path("/{id}/claims")
  @Operation(summary = "What each article says of it, with the sentence")
  public Uni<Response> claims(
      @PathParam("id") String id,
      @QueryParam("asOf") String asOf,
      @BeanParam ListParameters list,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    ObservationId observation = ObservationId.parse(id);
    Instant instant = TimeBound.instant("asOf", asOf);
    return answers.listOf(
        new Request(uri, headers, list),
        ObservationQueries.exists(observation),
        () -> ObservationId.notFound(id),
        page -> ClaimQueries.of(observation, instant, page));
  }
}
