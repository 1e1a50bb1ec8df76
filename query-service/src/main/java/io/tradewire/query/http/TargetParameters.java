package io.tradewire.query.http;

import io.tradewire.query.domain.Codes;
import io.tradewire.query.domain.SeriesFilter;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters that choose series of either status; each is repeatable. */
public class TargetParameters {

  @QueryParam("series")
  @Parameter(
      description = "Key (16 hexadecimal digits) or code of a series",
      example = "trade-turnover/KZ/RU/-/-/money/actual")
  List<String> series;

  @QueryParam("indicator")
  @Parameter(description = "Code of an indicator, see /v1/indicators", example = "trade-turnover")
  List<String> indicator;

  @QueryParam("reporter")
  @Parameter(
      description =
          "Whose figure: ISO 3166-1 alpha-2 or a bloc, see /v1/parties. Of undirected indicators"
              + " either party may be named first",
      example = "KZ")
  List<String> reporter;

  @QueryParam("partner")
  @Parameter(description = "The other party; 'none' for series without one", example = "RU")
  List<String> partner;

  @QueryParam("scope")
  @Parameter(
      description = "Sector or goods: a phrase or a classification's code; 'none' for totals only",
      example = "none")
  List<String> scope;

  @QueryParam("region")
  @Parameter(
      description = "Part of the reporter country; 'none' for whole countries only",
      example = "none")
  List<String> region;

  SeriesFilter filter() {
    return filter(List.of());
  }

  SeriesFilter filter(List<String> statuses) {
    return new SeriesFilter(
        series,
        Codes.indicators("indicator", indicator),
        Codes.parties("reporter", reporter),
        Codes.parties("partner", partner),
        Codes.statuses("status", statuses),
        scope,
        region);
  }
}
