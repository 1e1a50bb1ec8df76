package io.tradewire.query.http;

import io.tradewire.query.domain.Problem;
import io.tradewire.query.domain.ProblemKind;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error leaves as {@code application/problem+json}. */
final class ErrorMapping {

  private static final Logger LOG = Logger.getLogger(ErrorMapping.class);

  private final UriInfo uri;

  ErrorMapping(UriInfo uri) {
    this.uri = uri;
  }

  @ServerExceptionMapper
  Response problem(Problem problem) {
    return answer(problem);
  }

  @ServerExceptionMapper
  Response notFound(NotFoundException e) {
    return answer(
        Problem.of(
            ProblemKind.NOT_FOUND,
            "There is nothing at this path; the resources are listed at /openapi."));
  }

  @ServerExceptionMapper
  Response notAcceptable(NotAcceptableException e) {
    return answer(
        Problem.of(
            ProblemKind.NOT_ACCEPTABLE,
            "No media type of the Accept header is offered here; leave it out for JSON or see"
                + " /openapi for the formats of this path."));
  }

  @ServerExceptionMapper
  Response notAllowed(NotAllowedException e) {
    return answer(
        Problem.of(ProblemKind.METHOD_NOT_ALLOWED, "This path exists, but not with this method."));
  }

  @ServerExceptionMapper
  Response notSupported(NotSupportedException e) {
    return answer(
        Problem.of(
            ProblemKind.UNSUPPORTED_MEDIA_TYPE,
            "This Content-Type is not read here; send application/json or text/plain."));
  }

  @ServerExceptionMapper
  Response other(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    if (status >= 500) {
      return unexpected(e);
    }
    ProblemKind kind = status == 413 ? ProblemKind.TOO_LARGE : ProblemKind.INVALID_BODY;
    return answer(Problem.of(kind, e.getMessage()));
  }

  @ServerExceptionMapper
  Response unexpected(Throwable e) {
    LOG.errorf(e, "request %s failed", uri.getRequestUri());
    return answer(Problem.of(ProblemKind.INTERNAL, "The request failed here; the log says why."));
  }

  private Response answer(Problem problem) {
    return ProblemBody.response(problem, uri.getRequestUri().getRawPath());
  }
}
