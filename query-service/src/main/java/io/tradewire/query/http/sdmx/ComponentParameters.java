package io.tradewire.query.http.sdmx;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** SDMX 3.0's filters of components; {@link ComponentFilter} tells how they are read. */
public class ComponentParameters {

  @QueryParam("c[FREQ]")
  @Parameter(description = "Frequencies; a comma is or", example = "A,M")
  String freq;

  @QueryParam("c[REF_AREA]")
  @Parameter(description = "Reporters", example = "KZ,RU")
  String refArea;

  @QueryParam("c[COUNTERPART_AREA]")
  @Parameter(description = "Partners; _T is none", example = "ne:_T")
  String counterpartArea;

  @QueryParam("c[INDICATOR]")
  @Parameter(description = "Indicators", example = "exports,imports")
  String indicator;

  @QueryParam("c[UNIT_MEASURE]")
  @Parameter(description = "Units", example = "USD")
  String unitMeasure;

  @QueryParam("c[OBS_STATUS]")
  @Parameter(description = "A came true, F was planned", example = "A")
  String obsStatus;

  @QueryParam("c[SCOPE]")
  @Parameter(description = "Scopes; _T is none", example = "sw:wheat")
  String scope;

  @QueryParam("c[REGION]")
  @Parameter(description = "Regions; _T is none", example = "_T")
  String region;

  @QueryParam("c[TIME_PERIOD]")
  @Parameter(
      description = "Periods; a plus is and, it is written %2B",
      example = "ge:2020%2Ble:2021-Q4")
  String timePeriod;

  @QueryParam("c[OBS_VALUE]")
  @Parameter(description = "Values", example = "gt:1000000000")
  String obsValue;

  @QueryParam("c[BOUND]")
  @Parameter(description = "exact, about, over or under", example = "exact")
  String bound;

  @QueryParam("c[CHANGE]")
  @Parameter(description = "Percent of change", example = "lt:0")
  String change;

  @QueryParam("c[SOURCES_AGREEING]")
  @Parameter(description = "Number of sources", example = "ge:2")
  String sourcesAgreeing;

  @QueryParam("c[SOURCES_DISAGREEING]")
  @Parameter(description = "Number of sources", example = "0")
  String sourcesDisagreeing;

  @QueryParam("c[DERIVED]")
  @Parameter(description = "Y or N", example = "N")
  String derived;

  List<ComponentFilter> filters() {
    List<ComponentFilter> filters = new ArrayList<>();
    add(filters, "FREQ", freq);
    add(filters, "REF_AREA", refArea);
    add(filters, "COUNTERPART_AREA", counterpartArea);
    add(filters, "INDICATOR", indicator);
    add(filters, "UNIT_MEASURE", unitMeasure);
    add(filters, "OBS_STATUS", obsStatus);
    add(filters, "SCOPE", scope);
    add(filters, "REGION", region);
    add(filters, "TIME_PERIOD", timePeriod);
    add(filters, "OBS_VALUE", obsValue);
    add(filters, "BOUND", bound);
    add(filters, "CHANGE", change);
    add(filters, "SOURCES_AGREEING", sourcesAgreeing);
    add(filters, "SOURCES_DISAGREEING", sourcesDisagreeing);
    add(filters, "DERIVED", derived);
    return filters;
  }

  private static void add(List<ComponentFilter> filters, String component, String text) {
    if (text != null) {
      filters.add(ComponentFilter.parse(component, text));
    }
  }
}
