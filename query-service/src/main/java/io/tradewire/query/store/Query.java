package io.tradewire.query.store;

import io.tradewire.query.format.Shape;
import io.vertx.sqlclient.Row;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A list that can be asked of the database.
 *
 * @param shape how its rows are written
 * @param statement selects them
 * @param cursor the cursor behind a row
 * @param series the key of a row's series, whose properties are written behind the shape's first;
 *     null if the shape has all
 */
public record Query(
    Shape shape, Statement statement, Function<Row, String> cursor, ToLongFunction<Row> series) {

  /** A list whose shape has all that is written. */
  public Query(Shape shape, Statement statement, Function<Row, String> cursor) {
    this(shape, statement, cursor, null);
  }
}
