package io.tradewire.query.http;

import io.smallrye.mutiny.Uni;
import io.tradewire.query.domain.Problem;
import io.tradewire.query.domain.ProblemKind;
import io.tradewire.query.format.JsonList;
import io.tradewire.query.store.ArticleQueries;
import io.tradewire.query.store.Database;
import io.tradewire.query.store.FigureShape;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The articles that the numbers came from. */
@Path("/v1/articles")
@Tag(name = "Articles", description = "The articles that the numbers came from")
public class ArticlesResource {

  private final Database database;

  ArticlesResource(Database database) {
    this.database = database;
  }

  /** The article, with {@code figures}; offsets count UTF-16 code units of {@code text}. */
  @GET
  @Path("/{id: .+}")
  @Operation(summary = "One article: its text and the spans of its figures")
  public Uni<Response> one(@PathParam("id") String id, @BeanParam ItemParameters item) {
    return database
        .first(ArticleQueries.article(id))
        .map(found -> found.orElseThrow(() -> notFound(id)))
        .flatMap(
            article ->
                database
                    .rows(ArticleQueries.figures(id))
                    .map(figures -> Answers.json(item.request(), json(article, figures))));
  }

  private static byte[] json(Row article, RowSet<Row> figures) {
    return JsonList.bytes(
        out -> {
          out.writeStartObject();
          ArticleQueries.SHAPE.properties(out, article);
          out.writeArrayFieldStart("figures");
          for (Row figure : figures) {
            FigureShape.IN_ARTICLE.json(out, figure);
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private static Problem notFound(String id) {
    return Problem.of(
        ProblemKind.NOT_FOUND,
        "There is no article '" + id + "': it was never taken in, or it was retracted.");
  }
}
