package io.tradewire.query.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the answer of a single item needs of the request; it has no query parameters. */
public class ItemParameters {

  @HeaderParam("If-None-Match")
  @Parameter(description = "The ETag of the answer that the client has: 304 if it is still right")
  String ifNoneMatch;

  @Context UriInfo uri;

  @Context HttpHeaders headers;

  Request request() {
    return new Request(uri, headers, null, null, null);
  }
}
