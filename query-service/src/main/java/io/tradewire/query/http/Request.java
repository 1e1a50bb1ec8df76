package io.tradewire.query.http;

import io.tradewire.query.domain.Nearest;
import io.tradewire.query.domain.Problem;
import io.tradewire.query.domain.ProblemKind;
import io.tradewire.query.format.Format;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;

/** What a list's answer needs of the request beside its filters. */
record Request(UriInfo uri, HttpHeaders headers, ListParameters list) {

  /** The format asked for: the parameter's, else the first of the Accept header's that exists. */
  Format format() {
    if (list.format != null) {
      return Format.of(list.format)
          .orElseThrow(
              () ->
                  Problem.unknownCode(
                      "format", list.format, Nearest.to(list.format, Format.codes())));
    }
    return headers.getAcceptableMediaTypes().stream()
        .flatMap(
            type -> Arrays.stream(Format.values()).filter(format -> accepts(type, format)).limit(1))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemKind.NOT_ACCEPTABLE,
                    "This is offered as application/json, text/csv and application/x-ndjson."));
  }

  /** The address of this request with another cursor. */
  String next(String cursor) {
    return uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build().toString();
  }

  private static boolean accepts(MediaType type, Format format) {
    return type.isCompatible(MediaType.valueOf(format.mediaType()));
  }
}
