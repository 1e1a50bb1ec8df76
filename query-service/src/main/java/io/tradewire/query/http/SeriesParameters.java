package io.tradewire.query.http;

import io.tradewire.query.domain.SeriesFilter;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters that choose series; each is repeatable, its values are alternatives. */
public class SeriesParameters extends TargetParameters {

  @QueryParam("status")
  @Parameter(description = "actual or planned; repeatable", example = "actual")
  List<String> status;

  @Override
  SeriesFilter filter() {
    return filter(status);
  }
}
