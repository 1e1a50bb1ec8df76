package io.tradewire.query.http;

import io.tradewire.query.domain.Nearest;
import io.tradewire.query.domain.Problem;
import io.tradewire.query.domain.ProblemKind;
import io.tradewire.query.format.Format;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;

/**
 * What a list's answer needs of the request beside its filters.
 *
 * @param formatCode the parameter {@code format}, null if not given
 * @param limit items at most, null if not given
 * @param cursor behind which the list begins, null for the beginning
 */
record Request(UriInfo uri, HttpHeaders headers, String formatCode, Integer limit, String cursor) {

  /** The format asked for: the parameter's, else the first of the Accept header's that exists. */
  Format format() {
    if (formatCode != null) {
      return Format.of(formatCode)
          .orElseThrow(
              () ->
                  Problem.unknownCode(
                      "format", formatCode, Nearest.to(formatCode, Format.codes())));
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
  String next(String newCursor) {
    return uri.getRequestUriBuilder().replaceQueryParam("cursor", newCursor).build().toString();
  }

  /** Under which the answer is kept. */
  CacheKey cacheKey() {
    return new CacheKey(
        uri.getRequestUri().toString(), headers.getHeaderString(HttpHeaders.ACCEPT));
  }

  /** Whether the client has what this entity tag stands for. */
  boolean has(String etag) {
    return Etags.match(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag);
  }

  private static boolean accepts(MediaType type, Format format) {
    return type.isCompatible(MediaType.valueOf(format.mediaType()));
  }
}
