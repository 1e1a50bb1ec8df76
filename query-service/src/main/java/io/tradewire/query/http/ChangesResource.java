package io.tradewire.query.http;

import io.smallrye.mutiny.Uni;
import io.tradewire.query.config.QueryConfig;
import io.tradewire.query.domain.Problem;
import io.tradewire.query.format.JsonList;
import io.tradewire.query.store.ChangeShape;
import io.tradewire.query.store.changes.Feed;
import io.tradewire.query.store.changes.Position;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed, without gaps. */
@Path("/v1/changes")
@Tag(name = "Changes", description = "What changed, without gaps: long-poll or live")
public class ChangesResource {

  private static final String NOW = "now";

  private final Feed feed;
  private final QueryConfig config;

  ChangesResource(Feed feed, QueryConfig config) {
    this.feed = feed;
    this.config = config;
  }

  /**
   * Changes behind a position, in the order of their transactions. As JSON: {@code {"items": [],
   * "seq": , "next": , "truncated": }}; if there is none yet the answer waits for one. As {@code
   * text/event-stream}: one event a change, for as long as the client listens.
   */
  @GET
  @Operation(summary = "Changes behind a position: long-poll as JSON, live as Server-Sent Events")
  public Uni<Response> changes(
      @QueryParam("since")
          @Parameter(
              description =
                  "The seq of the last change seen; 0 is the beginning, 'now' the end. Left out:"
                      + " the beginning for JSON, the end for events",
              example = "0")
          String since,
      @QueryParam("limit") @Parameter(description = "Items at most, 100 unless given") String limit,
      @QueryParam("wait")
          @Parameter(description = "Seconds to wait for a change, 0 for none", example = "0")
          String wait,
      @HeaderParam("Last-Event-ID")
          @Parameter(description = "The id of the last event seen, as browsers send it")
          String lastEventId,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    boolean live = headers.getAcceptableMediaTypes().contains(MediaType.SERVER_SENT_EVENTS_TYPE);
    String from = lastEventId != null ? lastEventId : since;
    if (live) {
      return position(from == null ? NOW : from)
          .map(
              start ->
                  Response.ok(
                          new EventStream(feed, start, config.changes().longPoll()),
                          MediaType.SERVER_SENT_EVENTS)
                      .header(HttpHeaders.CACHE_CONTROL, "no-store")
                      .header(HttpHeaders.VARY, KeptAnswers.VARY)
                      .build());
    }
    int size = size(limit);
    Duration patience = patience(wait);
    return position(from == null ? "0" : from)
        .flatMap(
            start ->
                feed.since(start, size + 1, patience).map(rows -> json(uri, start, rows, size)));
  }

  private Uni<Position> position(String text) {
    return NOW.equals(text) ? feed.end() : Uni.createFrom().item(Position.parse("since", text));
  }

  private static Response json(UriInfo uri, Position start, RowSet<Row> rows, int size) {
    byte[] body =
        JsonList.bytes(
            out -> {
              out.writeStartObject();
              out.writeArrayFieldStart("items");
              Position last = start;
              int written = 0;
              for (Row row : rows) {
                if (written++ < size) {
                  ChangeShape.SHAPE.json(out, row);
                  last = EventStream.position(row);
                }
              }
              out.writeEndArray();
              out.writeStringField("seq", last.toString());
              out.writeStringField(
                  "next",
                  uri.getRequestUriBuilder()
                      .replaceQueryParam("since", last.toString())
                      .build()
                      .toString());
              out.writeBooleanField("truncated", rows.size() > size);
              out.writeEndObject();
            });
    return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.VARY, KeptAnswers.VARY)
        .build();
  }

  private int size(String limit) {
    Integer size = Values.positive("limit", limit);
    if (size != null && size > config.page().max()) {
      throw Problem.invalid(
          "limit", limit, "A page holds " + config.page().max() + " items at most; follow 'next'.");
    }
    return size == null ? config.page().size() : size;
  }

  private Duration patience(String wait) {
    if (wait == null) {
      return config.changes().longPoll();
    }
    long longest = config.changes().longPoll().toSeconds();
    if (!wait.matches("\\d{1,4}") || Long.parseLong(wait) > longest) {
      throw Problem.invalid("wait", wait, "wait is a number of seconds from 0 to " + longest + ".");
    }
    return Duration.ofSeconds(Long.parseLong(wait));
  }
}
