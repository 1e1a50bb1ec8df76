package io.tradewire.query.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters that every list has, and what else of the request its answer needs. */
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

  @Context UriInfo uri;

  @Context HttpHeaders headers;

  Request request() {
    return new Request(uri, headers, format, Values.positive("limit", limit), cursor);
  }
}
