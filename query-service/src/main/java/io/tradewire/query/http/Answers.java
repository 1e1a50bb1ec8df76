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
import io.tradewire.query.store.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers lists in the format asked for: JSON page by page, CSV and NDJSON as one stream. */
@ApplicationScoped
class Answers {

  private final Database database;
  private final QueryConfig config;

  Answers(Database database, QueryConfig config) {
    this.database = database;
    this.config = config;
  }

  /** Answers a list; the query is made for the page that the format allows. */
  Uni<Response> list(Request request, Function<Page, Query> query) {
    Format format = request.format();
    Integer limit = Values.positive("limit", request.list().limit);
    return switch (format) {
      case JSON -> page(request, pageSize(limit), query);
      case CSV, NDJSON -> stream(format, query.apply(new Page(limit, request.list().cursor)));
    };
  }

  /** Answers the list of something that must exist. */
  Uni<Response> listOf(
      Request request, Statement exists, Supplier<Problem> missing, Function<Page, Query> query) {
    return database
        .first(exists)
        .map(found -> found.orElseThrow(missing))
        .flatMap(found -> list(request, query));
  }

  private Uni<Response> page(Request request, int limit, Function<Page, Query> query) {
    Query list = query.apply(new Page(limit + 1, request.list().cursor));
    return database
        .rows(list.statement())
        .map(
            rows ->
                JsonList.page(
                    list.shape(), rows, limit, last -> request.next(list.cursor().apply(last))))
        .map(json -> Response.ok(json, Format.JSON.contentType()).build());
  }

  private Uni<Response> stream(Format format, Query list) {
    Lines lines = format == Format.CSV ? Lines.csv(list.shape()) : Lines.ndjson(list.shape());
    return database
        .cursor(list.statement())
        .map(cursor -> Response.ok(new StreamedBody(cursor, lines), format.contentType()).build());
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
