package io.tradewire.query.http;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters that every list has. */
public class ListParameters {

  @QueryParam("limit")
  @Parameter(
      description =
          "Items at most. JSON: 100 unless given, 1000 at most, the rest is behind 'next'. CSV and"
              + " NDJSON: all unless given",
      example = "100")
  String limit;

  @QueryParam("cursor")
  @Parameter(description = "Where the page begins, out of the 'next' of the page before")
  String cursor;

  @QueryParam("format")
  @Parameter(description = "json, csv or ndjson; stands before the Accept header", example = "json")
  String format;
}
