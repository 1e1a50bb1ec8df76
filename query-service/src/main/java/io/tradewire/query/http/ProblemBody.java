package io.tradewire.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tradewire.query.domain.Problem;
import io.tradewire.query.domain.ProblemKind;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error as RFC 9457 writes it.
 *
 * @param type identifies the kind of problem; {@code GET} it for what it means
 * @param title what all problems of the type have in common
 * @param status the HTTP status
 * @param detail what is wrong with this request and what would help
 * @param instance path of the request
 * @param parameter name of the parameter or field at fault, absent if there is no one
 * @param value the value at fault, absent if there is no one
 * @param nearest known codes or names closest to the one given, best first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem")
public record ProblemBody(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String parameter,
    String value,
    List<String> nearest) {

  static final String MEDIA_TYPE = "application/problem+json";
  static final String TYPES = "/v1/problems/";

  static ProblemBody of(Problem problem, String path) {
    ProblemKind kind = problem.kind();
    return new ProblemBody(
        TYPES + kind.slug(),
        kind.title(),
        kind.status(),
        problem.getMessage(),
        path,
        problem.parameter(),
        problem.value(),
        problem.nearest());
  }

  static Response response(Problem problem, String path) {
    Response.ResponseBuilder answer =
        Response.status(problem.kind().status())
            .type(MediaType.valueOf(MEDIA_TYPE))
            .entity(of(problem, path));
    if (problem.retryAfterSeconds() > 0) {
      answer.header("Retry-After", problem.retryAfterSeconds());
    }
    return answer.build();
  }
}
