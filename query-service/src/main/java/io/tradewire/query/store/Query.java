package io.tradewire.query.store;

import io.tradewire.query.format.Shape;
import io.vertx.sqlclient.Row;
import java.util.function.Function;

/**
 * A list that can be asked of the database.
 *
 * @param shape how its rows are written
 * @param statement selects them
 * @param cursor the cursor behind a row
 */
public record Query(Shape shape, Statement statement, Function<Row, String> cursor) {}
