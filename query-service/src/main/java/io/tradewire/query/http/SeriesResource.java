package io.tradewire.query.http;

import io.smallrye.mutiny.Uni;
import io.tradewire.query.domain.SeriesFilter;
import io.tradewire.query.store.SeriesQueries;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue. */
@Path("/v1/series")
@Tag(name = "Series", description = "The catalogue: which series there are")
public class SeriesResource {

  private final Answers answers;

  SeriesResource(Answers answers) {
    this.answers = answers;
  }

  /**
   * Series, ordered by code. The first page of JSON also has {@code facets}: for each property the
   * values and how many of the filter's series have them.
   */
  @GET
  @Operation(
      summary = "Series, ordered by code; the first page counts them by each property (facets)")
  public Uni<Response> list(
      @BeanParam SeriesParameters parameters, @BeanParam ListParameters list) {
    SeriesFilter filter = parameters.filter();
    return answers.list(
        list.request(),
        Freshness.CHANGES,
        page -> SeriesQueries.list(filter, page),
        list.cursor == null
            ? Optional.of(new Extra(SeriesQueries.facets(filter), Facets::write))
            : Optional.empty());
  }
}
