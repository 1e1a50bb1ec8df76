package io.tradewire.query.http;

import io.smallrye.mutiny.Uni;
import io.tradewire.query.domain.Codes;
import io.tradewire.query.domain.PeriodFilter;
import io.tradewire.query.domain.SeriesFilter;
import io.tradewire.query.store.TargetQueries;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was planned, held against what came true. */
@Path("/v1/targets")
@Tag(name = "Targets", description = "What was planned, held against what came true")
public class TargetsResource {

  private final Answers answers;

  TargetsResource(Answers answers) {
    this.answers = answers;
  }

  /** Targets, ordered by series and period. */
  @GET
  @Operation(summary = "Targets and their outcome, ordered by series and period")
  public Uni<Response> list(
      @QueryParam("status")
          @Parameter(description = "open, met, missed or overdue; repeatable", example = "missed")
          List<String> status,
      @BeanParam TargetParameters series,
      @BeanParam PeriodParameters periods,
      @QueryParam("unit") @Parameter(description = "Unit stated in; repeatable", example = "USD")
          List<String> unit,
      @BeanParam ListParameters list) {
    List<String> outcomes = Codes.targets("status", status);
    SeriesFilter seriesFilter = series.filter();
    PeriodFilter periodFilter = periods.filter();
    List<String> units = Codes.units("unit", unit);
    return answers.list(
        list.request(),
        // Whether a target is overdue depends on today.
        Freshness.CONTENT,
        page -> TargetQueries.list(outcomes, seriesFilter, periodFilter, units, page));
  }
}
