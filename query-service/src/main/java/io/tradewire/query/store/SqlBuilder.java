package io.tradewire.query.store;

import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects conditions and the values they are bound to. A list of values is bound as one array, so
 * that the number of texts, and of prepared statements, stays small.
 */
public final class SqlBuilder {

  private final List<String> conditions = new ArrayList<>();
  private final Tuple values;

  public SqlBuilder() {
    this(Tuple.tuple());
  }

  private SqlBuilder(Tuple values) {
    this.values = values;
  }

  /** Conditions of their own, for a subquery, with values in the same statement. */
  public SqlBuilder nested() {
    return new SqlBuilder(values);
  }

  /** Binds a value and gives its placeholder. */
  public String bind(Object value) {
    values.addValue(value);
    return "$" + values.size();
  }

  /** Adds a condition; every {@code ?} stands for the one value. */
  public SqlBuilder where(String condition, Object value) {
    conditions.add(condition.replace("?", bind(value)));
    return this;
  }

  /** Adds a condition that needs no value. */
  public SqlBuilder where(String condition) {
    conditions.add(condition);
    return this;
  }

  /** {@code column = any(values)}, unless there are none. */
  public SqlBuilder whereAny(String expression, List<String> wanted) {
    return wanted.isEmpty() ? this : where(expression + " = any(?)", wanted.toArray(String[]::new));
  }

  /** All conditions, {@code true} if there are none. */
  public String conditions() {
    return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
  }

  /** The statement with this text. */
  public Statement statement(String sql) {
    return new Statement(sql, values);
  }
}
