package io.tradewire.query.http;

import io.tradewire.query.domain.Codes;
import io.tradewire.query.domain.PeriodFilter;
import io.tradewire.query.domain.Problem;
import io.tradewire.query.domain.TimeBound;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters that choose periods. */
public class PeriodParameters {

  @QueryParam("from")
  @Parameter(
      description = "The period does not begin before this year, quarter, month or day",
      example = "2021")
  String from;

  @QueryParam("to")
  @Parameter(
      description = "The period does not end behind this year, quarter, month or day",
      example = "2021-12")
  String to;

  @QueryParam("frequency")
  @Parameter(
      description =
          "A annual, S half-yearly, Q quarterly, M monthly, W weekly, D daily, _O other ranges;"
              + " repeatable",
      example = "A")
  List<String> frequency;

  PeriodFilter filter() {
    LocalDate first = TimeBound.first("from", from);
    LocalDate last = TimeBound.last("to", to);
    if (first != null && last != null && last.isBefore(first)) {
      throw Problem.invalid("to", to, "to (" + to + ") lies before from (" + from + ").");
    }
    return new PeriodFilter(first, last, Codes.frequencies("frequency", frequency));
  }
}
