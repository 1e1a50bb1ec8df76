package io.tradewire.metrics.store;

import io.smallrye.mutiny.Uni;
import io.tradewire.events.Article;
import io.tradewire.metrics.articles.ArticleChange;
import io.tradewire.metrics.articles.ArticleEvent;
import io.tradewire.metrics.articles.Version;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Tables {@code article} and {@code article_version}. */
final class ArticleTable {

  private static final String COLUMNS =
      "id, revision, parser, known_from, retracted, title, text, url, publisher, published_on,"
          + " dateline, language, fingerprint";

  private static final String ROWS =
      Unnest.rows(
              "text id, bigint revision, int parser, timestamptz known_from, boolean retracted,"
                  + " text title, text text, text url, text publisher, date published_on,"
                  + " text dateline, text language, bigint fingerprint")
          + " v";

  /** Articles of concurrent batches wait for each other here, in the order of ids. */
  private static final String INSERT =
      "insert into tradewire.article ("
          + COLUMNS
          + ") select * from "
          + ROWS
          + " on conflict (id) do nothing returning id";

  private static final String UPDATE =
      "update tradewire.article a set (revision, parser, known_from, retracted, title, text, url,"
          + " publisher, published_on, dateline, language, fingerprint) = (v.revision, v.parser,"
          + " v.known_from, v.retracted, v.title, v.text, v.url, v.publisher, v.published_on,"
          + " v.dateline, v.language, v.fingerprint) from "
          + ROWS
          + " where a.id = v.id";

  private static final String LOCK =
      "select id, revision, parser, known_from, retracted from tradewire.article"
          + " where id = any($1) order by id for update";

  private static final String FORMER =
      "select article_id, revision, parser, known_from, retracted from tradewire.article_version"
          + " where article_id = any($1)";

  private static final String KEEP_FORMER =
      "insert into tradewire.article_version (article_id, revision, parser, known_from, retracted)"
          + " select * from "
          + Unnest.rows(
              "text article_id, bigint revision, int parser, timestamptz known_from,"
                  + " boolean retracted")
          + " v on conflict (article_id, revision, parser) do update"
          + " set known_from = excluded.known_from";

  private record Former(String articleId, Version version) {}

  private ArticleTable() {}

  /** Inserts articles that are not there yet; returns the ids of those. In the order of ids. */
  static Uni<Set<String>> insertNew(SqlConnection connection, List<ArticleEvent> sortedById) {
    return connection
        .preparedQuery(INSERT)
        .execute(parameters(sortedById))
        .map(
            rows -> {
              Set<String> ids = new HashSet<>();
              rows.forEach(row -> ids.add(row.getString(0)));
              return ids;
            });
  }

  static Uni<Void> update(SqlConnection connection, List<ArticleEvent> events) {
    return Statements.run(connection, UPDATE, events, ArticleTable::parameters);
  }

  /** Locks stored articles and returns all versions of each. */
  static Uni<Map<String, List<Version>>> lock(SqlConnection connection, Collection<String> ids) {
    Tuple tuple = Tuple.of(ids.toArray(String[]::new));
    Map<String, List<Version>> versions = new HashMap<>();
    return connection
        .preparedQuery(LOCK)
        .execute(tuple)
        .invoke(rows -> rows.forEach(row -> collect(row, versions)))
        .chain(() -> connection.preparedQuery(FORMER).execute(tuple))
        .invoke(rows -> rows.forEach(row -> collect(row, versions)))
        .replaceWith(versions);
  }

  private static void collect(Row row, Map<String, List<Version>> versions) {
    Version version =
        new Version(
            row.getLong(1),
            row.getInteger(2),
            Columns.micros(row.getOffsetDateTime(3)),
            row.getBoolean(4));
    versions.computeIfAbsent(row.getString(0), id -> new ArrayList<>()).add(version);
  }

  static Uni<Void> keepFormer(SqlConnection connection, Collection<ArticleChange> changes) {
    List<Former> rows =
        changes.stream()
            .flatMap(c -> c.former().stream().map(v -> new Former(c.articleId(), v)))
            .toList();
    return Statements.run(
        connection,
        KEEP_FORMER,
        rows,
        list ->
            Columns.of(list)
                .texts(Former::articleId)
                .longs(row -> row.version().revision())
                .ints(row -> row.version().parser())
                .instants(row -> row.version().knownFrom())
                .booleans(row -> row.version().retracted())
                .tuple());
  }

  private static Tuple parameters(List<ArticleEvent> events) {
    return Columns.of(events)
        .texts(ArticleEvent::articleId)
        .longs(event -> event.version().revision())
        .ints(event -> event.version().parser())
        .instants(event -> event.version().knownFrom())
        .booleans(event -> event.version().retracted())
        .texts(words(Article::title))
        .texts(words(Article::text))
        .texts(words(Article::url))
        .texts(words(Article::publisher))
        .days(words(Article::publishedOn))
        .texts(words(Article::dateline))
        .texts(words(Article::language))
        .longs(words(article -> article.fingerprint().bits()))
        .tuple();
  }

  /** A retracted article has no words. */
  private static <T> Function<ArticleEvent, T> words(Function<Article, T> column) {
    return event ->
        event instanceof ArticleEvent.Parsed parsed
            ? column.apply(parsed.content().article())
            : null;
  }
}
