package io.tradewire.ingest.http;

import io.tradewire.ingest.IngestConfig;
import io.tradewire.ingest.problem.Problem;
import io.tradewire.ingest.problem.ProblemKind;
import io.tradewire.ingest.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure as problem+json. */
@ApplicationScoped
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final long retryAfterSeconds;

  ProblemMappers(IngestConfig config) {
    this.retryAfterSeconds = Math.max(1, config.broker().retryAfter().toSeconds());
  }

  @ServerExceptionMapper
  Response refusal(Refusal refusal) {
    return response(refusal.problem());
  }

  @ServerExceptionMapper
  Response completion(CompletionException failure) {
    return failure.getCause() instanceof Refusal refusal
        ? refusal(refusal)
        : unexpected(failure.getCause());
  }

  @ServerExceptionMapper
  Response unsupported(NotSupportedException failure) {
    return response(
        Problem.of(
            ProblemKind.UNSUPPORTED_MEDIA_TYPE,
            HttpHeaders.CONTENT_TYPE,
            "bodies of this type are not read here",
            "send application/json, text/plain, text/html or application/x-ndjson"));
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
        Problem.of(
            ProblemKind.INTERNAL,
            null,
            "the service's log says what failed",
            "send the request again; if it fails again, report it"));
  }

  private Response response(Problem problem) {
    Response.ResponseBuilder response =
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    if (problem.status() == ProblemKind.BROKER_UNAVAILABLE.status()) {
      response.header(HttpHeaders.RETRY_AFTER, retryAfterSeconds);
    }
    if (problem.status() == ProblemKind.TOO_LARGE.status()) {
      response.header("Connection", "close");
    }
    if (problem.status() == ProblemKind.UNSUPPORTED_MEDIA_TYPE.status()) {
      response.header(HttpHeaders.ACCEPT_ENCODING, ContentCoding.ACCEPTED);
    }
    return response.build();
  }
}
