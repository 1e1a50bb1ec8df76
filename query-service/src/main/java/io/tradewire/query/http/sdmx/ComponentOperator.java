package io.tradewire.query.http.sdmx;

import java.util.Arrays;
import java.util.List;

/** How a component is compared with a value (SDMX REST 2.x, "data queries", operators). */
enum ComponentOperator {
  EQUAL("eq", "="),
  NOT_EQUAL("ne", "<>"),
  LESS("lt", "<"),
  LESS_OR_EQUAL("le", "<="),
  GREATER("gt", ">"),
  GREATER_OR_EQUAL("ge", ">="),
  CONTAINS("co", null),
  CONTAINS_NOT("nc", null),
  STARTS_WITH("sw", null),
  ENDS_WITH("ew", null);

  private final String code;
  private final String sql;

  ComponentOperator(String code, String sql) {
    this.code = code;
    this.sql = sql;
  }

  /** What stands before the colon. */
  String code() {
    return code;
  }

  /** The comparison in SQL; null if it looks into a text. */
  String sql() {
    return sql;
  }

  /** The operator in front of a value, {@link #EQUAL} if there is none. */
  static ComponentOperator of(String term) {
    return Arrays.stream(values())
        .filter(operator -> term.startsWith(operator.code + ":"))
        .findFirst()
        .orElse(EQUAL);
  }

  /** All codes. */
  static List<String> codes() {
    return Arrays.stream(values()).map(ComponentOperator::code).toList();
  }
}
