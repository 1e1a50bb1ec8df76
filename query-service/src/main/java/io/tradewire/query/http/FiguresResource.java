package io.tradewire.query.http;

import io.smallrye.mutiny.Uni;
import io.tradewire.query.domain.Codes;
import io.tradewire.query.domain.PeriodFilter;
import io.tradewire.query.domain.SeriesFilter;
import io.tradewire.query.domain.TimeBound;
import io.tradewire.query.store.FigureQueries;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What articles state, before any choice is made between them. */
@Path("/v1/figures")
@Tag(name = "Figures", description = "What articles state, with the sentence")
public class FiguresResource {

  private final Answers answers;

  FiguresResource(Answers answers) {
    this.answers = answers;
  }

  /** Figures, ordered by series, period, unit and article. */
  @GET
  @Operation(summary = "Figures as articles state them, ordered by series, period and article")
  public Uni<Response> list(
      @BeanParam SeriesParameters series,
      @BeanParam PeriodParameters periods,
      @QueryParam("unit") @Parameter(description = "Unit stated in; repeatable", example = "USD")
          List<String> unit,
      @QueryParam("article") @Parameter(description = "Id of an article; repeatable")
          List<String> article,
      @QueryParam("publisher") @Parameter(description = "Name in any case; repeatable")
          List<String> publisher,
      @QueryParam("asOf") @Parameter(description = "In force at this instant") String asOf,
      @BeanParam ListParameters list) {
    SeriesFilter seriesFilter = series.filter();
    PeriodFilter periodFilter = periods.filter();
    List<String> units = Codes.units("unit", unit);
    List<String> publishers = publisher.stream().map(p -> p.toLowerCase(Locale.ROOT)).toList();
    Instant instant = TimeBound.instant("asOf", asOf);
    return answers.list(
        list.request(),
        Freshness.CONTENT,
        page ->
            FigureQueries.list(
                seriesFilter, periodFilter, units, article, publishers, instant, page));
  }
}
