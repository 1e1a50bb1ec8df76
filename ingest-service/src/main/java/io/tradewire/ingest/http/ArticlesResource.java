package io.tradewire.ingest.http;

import io.smallrye.common.annotation.Blocking;
import io.tradewire.ingest.IngestConfig;
import io.tradewire.ingest.idempotency.IdempotencyKeys;
import io.tradewire.ingest.intake.ArticleReader;
import io.tradewire.ingest.intake.Fields;
import io.tradewire.ingest.intake.Submission;
import io.tradewire.ingest.log.ArticleLog;
import io.tradewire.ingest.log.Receipt;
import io.tradewire.ingest.problem.Problem;
import io.tradewire.ingest.stream.ArticleStreams;
import io.tradewire.parser.ParsedArticle;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The door for articles, one or many. */
@APIResponse(
    responseCode = "400",
    description = "the body or a field of it cannot be read",
    content = @Content(mediaType = Problem.MEDIA_TYPE))
@APIResponse(
    responseCode = "413",
    description = "larger than tradewire.ingest.limits.article",
    content = @Content(mediaType = Problem.MEDIA_TYPE))
@APIResponse(
    responseCode = "415",
    description = "of a type or coding that is not read here",
    content = @Content(mediaType = Problem.MEDIA_TYPE))
@APIResponse(
    responseCode = "503",
    description = "the broker has not acknowledged it; Retry-After says when to send it again",
    content = @Content(mediaType = Problem.MEDIA_TYPE))
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesResource {

  /** Media type of streams: JSON objects, each on a line of its own. */
  static final String NDJSON = "application/x-ndjson";

  private final ArticleReader reader;
  private final ArticleLog log;
  private final ArticleStreams streams;
  private final IdempotencyKeys keys;
  private final int limit;

  ArticlesResource(
      ArticleReader reader,
      ArticleLog log,
      ArticleStreams streams,
      IdempotencyKeys keys,
      IngestConfig config) {
    this.reader = reader;
    this.log = log;
    this.streams = streams;
    this.keys = keys;
    this.limit = Math.toIntExact(config.limits().article().asLongValue());
  }

  /** Takes an article in: 202 with its id, revision and figures once the broker has it. */
  @APIResponse(
      responseCode = "202",
      description = "the broker has the article",
      content = @Content(schema = @Schema(implementation = AcceptedArticle.class)))
  @APIResponse(
      responseCode = "422",
      description = "the Idempotency-Key came with another article before",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @POST
  @Blocking
  @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
  public CompletionStage<Response> submit(
      InputStream body,
      @Context HttpHeaders headers,
      @HeaderParam(IdempotencyKeys.HEADER) String key) {
    byte[] bytes = bytes(body, headers);
    Submission submission = Submissions.of(bytes, headers.getMediaType());
    ParsedArticle parsed = reader.read(submission);
    return keys.once(key, Body.digest(bytes), () -> log.publish(parsed))
        .thenApply(
            receipt ->
                Response.accepted(AcceptedArticle.of(receipt, parsed, submission.ignored()))
                    .build());
  }

  /**
   * Takes a stream of articles in, one JSON object a line. Each line is answered in its turn as
   * soon as the broker has it; a bad line is answered and does not end the stream.
   */
  @APIResponse(
      responseCode = "200",
      description = "an answer for each line, in order",
      content = @Content(mediaType = NDJSON))
  @POST
  @Blocking
  @Consumes(NDJSON)
  @Produces(NDJSON)
  public Response submitAll(InputStream body, @Context HttpHeaders headers) {
    String coding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    StreamingOutput answers = streams.open(ContentCoding.decode(body, coding))::writeTo;
    return Response.ok(answers, NDJSON).build();
  }

  /** Reads an article and answers what it found, without publishing anything. */
  @POST
  @Blocking
  @Path("/parse")
  @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
  public ReadArticle parse(
      InputStream body, @Context HttpHeaders headers, @QueryParam("explain") String explain) {
    boolean explained = Flag.of("explain", explain, "write ?explain=true to see the rules at work");
    Submission submission = Submissions.of(bytes(body, headers), headers.getMediaType());
    return ReadArticle.of(reader.read(submission), explained ? reader.explain(submission) : null);
  }

  /** Takes an article back: 202 once the broker has the tombstone, known id or not. */
  @APIResponse(
      responseCode = "202",
      description = "the broker has the tombstone",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @DELETE
  @Blocking
  @Path("/{id}")
  public CompletionStage<Response> retract(@PathParam("id") String id) {
    return log.retract(Fields.id("id", id))
        .thenApply(receipt -> Response.accepted(receipt).build());
  }

  private byte[] bytes(InputStream body, HttpHeaders headers) {
    String coding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    return Body.bytes(ContentCoding.decode(body, coding), limit);
  }
}
