package io.tradewire.query.http.sdmx;

import io.tradewire.query.domain.Problem;
import io.tradewire.query.domain.TimeBound;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of data queries, as SDMX 2.1 REST names them. */
public class SdmxParameters {

  @BeanParam ComponentParameters components;

  @QueryParam("startPeriod")
  @Parameter(description = "Periods that begin with or behind this one", example = "2021")
  String startPeriod;

  @QueryParam("endPeriod")
  @Parameter(description = "Periods that end with or before this one", example = "2021-Q4")
  String endPeriod;

  @QueryParam("updatedAfter")
  @Parameter(
      description = "Observations that changed after this instant",
      example = "2021-11-03T10:00:00Z")
  String updatedAfter;

  @QueryParam("asOf")
  @Parameter(description = "As known at this instant", example = "2021-11-03T10:00:00Z")
  String asOf;

  @QueryParam("firstNObservations")
  @Parameter(description = "The first so many of each series", example = "1")
  String firstNObservations;

  @QueryParam("lastNObservations")
  @Parameter(description = "The last so many of each series", example = "1")
  String lastNObservations;

  @QueryParam("detail")
  @Parameter(description = "full, dataonly, serieskeysonly or nodata", example = "full")
  String detail;

  @QueryParam("dimensionAtObservation")
  @Parameter(description = "TIME_PERIOD is the only one", example = "TIME_PERIOD")
  String dimensionAtObservation;

  @QueryParam("format")
  @Parameter(
      description = "genericdata, structurespecificdata, jsondata, csvdata or csvdata2",
      example = "csvdata")
  String format;

  SdmxFilter filter(SdmxKey key) {
    if (dimensionAtObservation != null && !dimensionAtObservation.equals(Dsd.TIME.id())) {
      throw Problem.invalid(
          "dimensionAtObservation",
          dimensionAtObservation,
          "dimensionAtObservation is TIME_PERIOD: messages here are time series.");
    }
    return new SdmxFilter(
        key,
        components.filters(),
        TimeBound.first("startPeriod", startPeriod),
        TimeBound.last("endPeriod", endPeriod),
        TimeBound.instant("updatedAfter", updatedAfter),
        TimeBound.instant("asOf", asOf),
        count("firstNObservations", firstNObservations),
        count("lastNObservations", lastNObservations),
        Detail.parse(detail));
  }

  private static Integer count(String parameter, String text) {
    if (text == null) {
      return null;
    }
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw Problem.invalid(parameter, text, parameter + " is a whole number from 1 on.");
    }
    return Integer.valueOf(text);
  }
}
