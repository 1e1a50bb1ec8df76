package io.tradewire.query.http;

import io.tradewire.query.domain.Codes;
import io.tradewire.query.domain.ObservationFilter;
import io.tradewire.query.domain.TimeBound;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters that choose observations. */
public class ObservationParameters {

  @BeanParam SeriesParameters series;

  @BeanParam PeriodParameters periods;

  @QueryParam("unit")
  @Parameter(
      description = "ISO 4217 code or counting unit the value is stated in; repeatable",
      example = "USD")
  List<String> unit;

  @QueryParam("derived")
  @Parameter(
      description =
          "false: only stated values; true: only derived ones; left out: of each observation the"
              + " best",
      example = "false")
  String derived;

  @QueryParam("asOf")
  @Parameter(
      description = "As known at this instant, or at the end of this day (UTC)",
      example = "2021-11-03T12:00:00Z")
  String asOf;

  @QueryParam("lastN")
  @Parameter(description = "Only the latest so many observations of each series", example = "5")
  String lastN;

  @QueryParam("currency")
  @Parameter(
      description =
          "Adds to each value of money what it is in this currency, by the loaded rates' average"
              + " of the period; null without rates",
      example = "EUR")
  String currency;

  ObservationFilter filter() {
    return new ObservationFilter(
        series.filter(),
        periods.filter(),
        Codes.units("unit", unit),
        Values.bool("derived", derived),
        TimeBound.instant("asOf", asOf),
        Values.positive("lastN", lastN));
  }

  /** The currency to convert to, null for none. */
  String currency() {
    return currency == null ? null : Codes.currency("currency", currency);
  }
}
