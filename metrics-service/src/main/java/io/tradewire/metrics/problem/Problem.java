package io.tradewire.metrics.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What is wrong with a request, as RFC 9457 writes it, with two members of our own.
 *
 * @param type a URN that names the kind, for programs
 * @param title the kind in words, the same for every occurrence
 * @param status the HTTP status code
 * @param detail what was wrong this time
 * @param field the field or parameter at fault, null if none is
 * @param remedy what the caller can do about it, null if nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "title", "status", "detail", "field", "remedy"})
public record Problem(
    String type, String title, int status, String detail, String field, String remedy) {

  /** Media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";
}
