package io.tradewire.metrics.http;

import io.tradewire.metrics.problem.Problem;
import io.tradewire.metrics.problem.Refusal;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure as problem+json. */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private static final int INTERNAL = 500;

  @ServerExceptionMapper
  Response refusal(Refusal refusal) {
    return response(refusal.problem());
  }

  @ServerExceptionMapper
  Response other(WebApplicationException failure) {
    int status = failure.getResponse().getStatus();
    String title = failure.getResponse().getStatusInfo().getReasonPhrase();
    return response(new Problem("about:blank", title, status, failure.getMessage(), null, null));
  }

  @ServerExceptionMapper
  Response unexpected(Throwable failure) {
    LOG.error("Request failed", failure);
    return response(
        new Problem(
            "urn:tradewire:problem:internal",
            "Internal error",
            INTERNAL,
            "the service's log says what failed",
            null,
            "send the request again; if it fails again, report it"));
  }

  private static Response response(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }
}
