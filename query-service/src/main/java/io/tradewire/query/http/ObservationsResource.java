package io.tradewire.query.http;

import io.smallrye.mutiny.Uni;
import io.tradewire.query.domain.ObservationFilter;
import io.tradewire.query.domain.ObservationId;
import io.tradewire.query.domain.TimeBound;
import io.tradewire.query.store.ClaimQueries;
import io.tradewire.query.store.ObservationQueries;
import io.tradewire.query.store.RevisionQueries;
import io.tradewire.query.store.SeriesSubjects;
import io.tradewire.query.store.changes.Subject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
      @BeanParam ObservationParameters parameters, @BeanParam ListParameters list) {
    ObservationFilter filter = parameters.filter();
    String currency = parameters.currency();
    return answers.list(
        list.request(),
        // Rates are loaded without a change of observations.
        currency == null ? new Freshness(SeriesSubjects.of(filter.series())) : Freshness.CONTENT,
        page -> ObservationQueries.list(filter, currency, page));
  }

  /** One observation. */
  @GET
  @Path("/{id}")
  @Operation(summary = "One observation")
  public Uni<Response> one(@PathParam("id") String id, @BeanParam ItemParameters item) {
    return answers.one(
        item.request(),
        ObservationQueries.one(ObservationId.parse(id)),
        () -> ObservationId.notFound(id));
  }

  /** What each article says of an observation, ordered by article. */
  @GET
  @Path("/{id}/claims")
  @Operation(summary = "What each article says of it, with the sentence")
  public Uni<Response> claims(
      @PathParam("id") String id,
      @QueryParam("asOf")
          @Parameter(description = "As known at this instant", example = "2021-11-03T12:00:00Z")
          String asOf,
      @BeanParam ListParameters list) {
    ObservationId observation = ObservationId.parse(id);
    Instant instant = TimeBound.instant("asOf", asOf);
    return answers.listOf(
        list.request(),
        Freshness.CONTENT,
        ObservationQueries.exists(observation),
        () -> ObservationId.notFound(id),
        page -> ClaimQueries.of(observation, instant, page));
  }

  /** What was believed of an observation since when, the oldest first. */
  @GET
  @Path("/{id}/revisions")
  @Operation(summary = "What was believed of it, and since when")
  public Uni<Response> revisions(@PathParam("id") String id, @BeanParam ListParameters list) {
    ObservationId observation = ObservationId.parse(id);
    return answers.listOf(
        list.request(),
        new Freshness(Set.of(Subject.series(HexFormat.of().toHexDigits(observation.series())))),
        ObservationQueries.exists(observation),
        () -> ObservationId.notFound(id),
        page -> RevisionQueries.of(observation, page));
  }
}
