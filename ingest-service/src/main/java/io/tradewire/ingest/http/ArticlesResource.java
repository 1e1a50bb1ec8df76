package io.tradewire.ingest.http;

import io.smallrye.common.annotation.Blocking;
import io.tradewire.ingest.IngestConfig;
import io.tradewire.ingest.intake.ArticleReader;
import io.tradewire.ingest.intake.Submission;
import io.tradewire.ingest.log.ArticleLog;
import io.tradewire.parser.ParsedArticle;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;

/** The door for one article. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesResource {

  private final ArticleReader reader;
  private final ArticleLog log;
  private final int limit;

  ArticlesResource(ArticleReader reader, ArticleLog log, IngestConfig config) {
    this.reader = reader;
    this.log = log;
    this.limit = Math.toIntExact(config.limits().article().asLongValue());
  }

  /** Takes an article in: 202 with its id, revision and figures once the broker has it. */
  @POST
  @Blocking
  @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
  public CompletionStage<Response> submit(InputStream body, @Context HttpHeaders headers) {
    Submission submission = submission(body, headers);
    ParsedArticle parsed = reader.read(submission);
    return log.publish(parsed)
        .thenApply(
            receipt ->
                Response.accepted(AcceptedArticle.of(receipt, parsed, submission.ignored()))
                    .build());
  }

  /** Reads an article and answers what it found, without publishing anything. */
  @POST
  @Blocking
  @Path("/parse")
  @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
  public ReadArticle parse(InputStream body, @Context HttpHeaders headers) {
    return ReadArticle.of(reader.read(submission(body, headers)));
  }

  private Submission submission(InputStream body, HttpHeaders headers) {
    return Submissions.of(Body.bytes(body, limit), headers.getMediaType());
  }
}
