package io.tradewire.query.http;

import io.smallrye.mutiny.Uni;
import io.tradewire.query.domain.Codes;
import io.tradewire.query.domain.Interval;
import io.tradewire.query.domain.TimeBound;
import io.tradewire.query.store.PlotQueries;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Levels as flat rows, for what plots any JSON or CSV (Grafana's Infinity, spreadsheets). */
@Path("/v1/plot")
@Tag(name = "Plot", description = "Flat rows for Grafana and the like")
public class PlotResource {

  private final Answers answers;

  PlotResource(Answers answers) {
    this.answers = answers;
  }

  /** An array of rows with {@code time} (the period's last day), {@code line} and {@code value}. */
  @GET
  @Operation(summary = "Flat rows (time, line, value) of a time range, thinned to an interval")
  public Uni<Response> rows(
      @BeanParam SeriesParameters series,
      @QueryParam("unit") @Parameter(description = "Unit stated in; repeatable", example = "USD")
          List<String> unit,
      @QueryParam("frequency") @Parameter(description = "SDMX code; repeatable", example = "A")
          List<String> frequency,
      @QueryParam("from")
          @Parameter(description = "Beginning: an instant, a day or milliseconds since 1970")
          String from,
      @QueryParam("to")
          @Parameter(description = "End: an instant, a day or milliseconds since 1970")
          String to,
      @QueryParam("interval")
          @Parameter(description = "Of each line one row an interval, its last", example = "30d")
          String interval,
      @QueryParam("format") @Parameter(description = "json, csv or ndjson", example = "json")
          String format,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    LocalDate first = from == null ? LocalDate.MIN : TimeBound.day("from", from);
    LocalDate last = to == null ? LocalDate.MAX : TimeBound.day("to", to);
    return answers.rows(
        new Request(uri, headers, format, null, null),
        PlotQueries.rows(
            series.filter(),
            Codes.units("unit", unit),
            Codes.frequencies("frequency", frequency),
            first,
            last,
            Interval.seconds("interval", interval)));
  }
}
