package io.tradewire.query.http;

import io.smallrye.mutiny.Uni;
import io.tradewire.query.config.QueryConfig;
import io.tradewire.query.domain.Problem;
import io.tradewire.query.format.Format;
import io.tradewire.query.format.JsonList;
import io.tradewire.query.format.Lines;
import io.tradewire.query.store.Database;
import io.tradewire.query.store.Page;
import io.tradewire.query.store.Query;
import io.tradewire.query.store.SeriesTexts;
import io.tradewire.query.store.Statement;
import io.tradewire.query.store.changes.ChangeWatch;
import io.tradewire.query.store.changes.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers lists in the format asked for: JSON page by page, CSV and NDJSON as one stream. */
@ApplicationScoped
class Answers {

  private final Database database;
  private final SeriesTexts series;
  private final ChangeWatch watch;
  private final KeptAnswers kept;
  private final QueryConfig config;

  Answers(
      Database database,
      SeriesTexts series,
      ChangeWatch watch,
      KeptAnswers kept,
      QueryConfig config) {
    this.database = database;
    this.series = series;
    this.watch = watch;
    this.kept = kept;
    this.config = config;
  }

  /**
   * Answers a list; the query is made for the page that the format allows.
   *
   * @param freshness what the answer depends on
   */
  Uni<Response> list(Request request, Freshness freshness, Function<Page, Query> query) {
    return list(request, freshness, query, Optional.empty());
  }

  /** Answers a list whose first page of JSON ends with more properties. */
  Uni<Response> list(
      Request request, Freshness freshness, Function<Page, Query> query, Optional<Extra> extra) {
    Format format = request.format();
    Integer limit = format == Format.JSON ? Integer.valueOf(pageSize(request.limit())) : null;
    Page page =
        new Page(
            limit == null ? request.limit() : Integer.valueOf(limit + 1),
            request.cursor(),
            format == Format.JSON);
    Query list = query.apply(page);
    Optional<Moment> moment = freshness.isByChanges() ? watch.now() : Optional.empty();
    Optional<String> etag = moment.map(now -> now.version().etag());
    if (etag.isPresent() && request.has(etag.get())) {
      return Uni.createFrom().item(notModified(etag.get()));
    }
    if (format != Format.JSON) {
      return stream(format, list, etag);
    }
    return new JsonPage(database, series, request, list, limit, extra)
        .body()
        .map(body -> json(request, freshness, moment, body));
  }

  /** Answers the list of something that must exist. */
  Uni<Response> listOf(
      Request request,
      Freshness freshness,
      Statement exists,
      Supplier<Problem> missing,
      Function<Page, Query> query) {
    return database
        .first(exists)
        .map(found -> found.orElseThrow(missing))
        .flatMap(found -> list(request, freshness, query));
  }

  /** Answers one object of JSON, written by a query's shape. */
  Uni<Response> one(Request request, Query query, Supplier<Problem> missing) {
    return database
        .first(query.statement())
        .map(found -> found.orElseThrow(missing))
        .map(row -> json(request, JsonList.one(query.shape(), row)));
  }

  /** Answers JSON that is always made anew, unless the client has the same bytes. */
  static Response json(Request request, byte[] body) {
    String etag = Etags.of(body);
    return request.has(etag)
        ? notModified(etag)
        : tagged(Response.ok(body, Format.JSON.contentType()), etag);
  }

  private Response json(
      Request request, Freshness freshness, Optional<Moment> moment, JsonPage.Body body) {
    if (moment.isEmpty()) {
      return json(request, body.bytes());
    }
    String type = Format.JSON.contentType();
    kept.keep(request.cacheKey(), moment.get(), body.and(freshness.subjects()), type, body.bytes());
    return tagged(Response.ok(body.bytes(), type), moment.get().version().etag());
  }

  /** Answers flat rows, all of them: an array as JSON. */
  Uni<Response> rows(Request request, Query list) {
    return stream(request.format(), list, Optional.empty());
  }

  private Uni<Response> stream(Format format, Query list, Optional<String> etag) {
    Lines lines =
        switch (format) {
          case CSV -> Lines.csv(list.shape());
          case NDJSON -> Lines.ndjson(list.shape());
          case JSON -> Lines.jsonArray(list.shape());
        };
    return database
        .cursor(list.statement())
        .map(
            cursor -> {
              Response.ResponseBuilder answer =
                  Response.ok(new StreamedBody(cursor, lines), format.contentType());
              etag.ifPresent(tag -> answer.header(HttpHeaders.ETAG, tag));
              return vary(answer);
            });
  }

  private static Response notModified(String etag) {
    return tagged(Response.notModified(), etag);
  }

  private static Response tagged(Response.ResponseBuilder answer, String etag) {
    return vary(answer.header(HttpHeaders.ETAG, etag));
  }

  private static Response vary(Response.ResponseBuilder answer) {
    return answer
        .header(HttpHeaders.VARY, KeptAnswers.VARY)
        .header(HttpHeaders.CACHE_CONTROL, KeptAnswers.CACHE_CONTROL)
        .build();
  }

  private int pageSize(Integer limit) {
    if (limit == null) {
      return config.page().size();
    }
    if (limit > config.page().max()) {
      throw Problem.invalid(
          "limit",
          limit.toString(),
          "A page of JSON holds "
              + config.page().max()
              + " items at most; follow 'next', or take CSV or NDJSON, which have no limit.");
    }
    return limit;
  }
}
