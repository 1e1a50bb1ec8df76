package io.tradewire.query.store.changes;

import io.tradewire.query.format.Shape;
import io.tradewire.query.store.ChangeShape;
import io.tradewire.query.store.Statement;
import io.vertx.sqlclient.Tuple;

/** Reads metrics-service's diary of changes. */
public final class ChangeQueries {

  /** One row: what {@link Version} is made of. */
  static final String VERSION =
      "select coalesce((select max(c.tx) from tradewire.change c where c.tx < h.horizon), 0) as"
          + " complete, (select count(*) from tradewire.change c where c.tx >= h.horizon) as beyond"
          + " from (select tradewire.change_horizon() as horizon) h";

  private ChangeQueries() {}

  /** One row: the last complete position. */
  public static Statement last() {
    return new Statement(
        "select c.tx, c.n from tradewire.change c where c.tx < tradewire.change_horizon() order by"
            + " c.tx desc, c.n desc limit 1",
        Tuple.tuple());
  }

  /** Changes behind a position, none of which can be overtaken by another. */
  public static Statement since(Position position, int limit) {
    Shape shape = ChangeShape.SHAPE;
    return new Statement(
        "select "
            + shape.select()
            + ", c.tx, c.n from tradewire.change c join tradewire.series s on s.key = c.series_key"
            + " left join tradewire.observation o on (o.series_key, o.period_start, o.period_end,"
            + " o.unit, o.derivation) = (c.series_key, c.period_start, c.period_end, c.unit,"
            + " c.derivation) where (c.tx, c.n) > ($1, $2) and c.tx < tradewire.change_horizon()"
            + " order by c.tx, c.n limit $3",
        Tuple.of(position.tx(), position.n(), limit));
  }
}
