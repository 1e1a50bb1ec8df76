package io.tradewire.query.store;

import io.tradewire.query.domain.ObservationId;
import io.tradewire.query.format.Columns;
import io.tradewire.query.format.Columns.Link;
import io.tradewire.query.format.Cursor;
import io.tradewire.query.format.Shape;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What articles say of one observation. */
public final class ClaimQueries {

  private static final Shape SHAPE =
      new Shape(
          List.of(
              Columns.text("article", "f.article_id"),
              Columns.text("publisher", "a.publisher"),
              Columns.day("publishedOn", "f.published_on"),
              Columns.text("title", "a.title"),
              Columns.text("url", "a.url"),
              Columns.text("quote", "f.quote"),
              Columns.integer("quoteStart", "f.quote_start"),
              Columns.integer("quoteEnd", "f.quote_end"),
              Columns.digits("value", "f.value"),
              Columns.text("unit", "nullif(f.unit, '')"),
              Columns.text("bound", "f.bound"),
              Columns.digits("change", "f.change"),
              Columns.digits("share", "f.share"),
              Columns.text("scope", "f.scope"),
              Columns.text("region", "f.region"),
              Columns.bool("outlier", "f.outlier"),
              Columns.digits("confidence", "f.confidence::numeric"),
              Columns.words("rules", "f.rules"),
              Columns.instant("knownFrom", "f.known_from"),
              Columns.instant("knownTo", "f.known_to"),
              Columns.links(
                  "links",
                  List.of("f.article_id"),
                  (row, at) -> row.getString(at[0]),
                  List.of(new Link("article", "/v1/articles/", "")))));

  private static final String ORDER = "f.article_id, f.known_from, f.ordinal, f.part";

  private ClaimQueries() {}

  /**
   * The claims in force.
   *
   * @param asOf at this instant, null is now
   */
  public static Query of(ObservationId id, Instant asOf, Page page) {
    SqlBuilder sql = new SqlBuilder();
    sql.where(
        "(f.series_key, f.period_start, f.period_end, f.unit) = ("
            + String.join(
                ", ",
                sql.bind(id.series()),
                sql.bind(id.start()),
                sql.bind(id.end()),
                sql.bind(id.unit()))
            + ")");
    // A derived value has no claims of its own: it rests on the observations it was derived from.
    sql.where("? = 0", (int) id.derivation());
    inForce(sql, asOf);
    after(sql, page.cursor());
    String limit = page.limit() == null ? "" : " limit " + sql.bind(page.limit());
    return new Query(
        SHAPE,
        sql.statement(
            "select "
                + SHAPE.select()
                + ", f.ordinal, f.part from tradewire.figure f join tradewire.article a on a.id ="
                + " f.article_id where "
                + sql.conditions()
                + " order by "
                + ORDER
                + limit),
        row ->
            Cursor.of(
                List.of(
                    row.getString(0),
                    row.getOffsetDateTime("known_from").toInstant().toString(),
                    row.getShort(SHAPE.width()).toString(),
                    row.getShort(SHAPE.width() + 1).toString())));
  }

  static void inForce(SqlBuilder sql, Instant asOf) {
    if (asOf == null) {
      sql.where("f.known_to is null");
    } else {
      sql.where(
          "f.known_from <= ? and (f.known_to is null or f.known_to > ?)",
          asOf.atOffset(ZoneOffset.UTC));
    }
  }

  private static void after(SqlBuilder sql, String cursor) {
    if (cursor == null) {
      return;
    }
    List<String> key = Cursor.parse(cursor, 4);
    sql.where(
        "("
            + ORDER
            + ") > ("
            + String.join(
                ", ",
                sql.bind(key.get(0)),
                sql.bind(Cursor.instant(key.get(1))),
                sql.bind(Cursor.number(key.get(2))),
                sql.bind(Cursor.number(key.get(3))))
            + ")");
  }
}
