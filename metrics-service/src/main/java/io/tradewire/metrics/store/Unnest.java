package io.tradewire.metrics.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows from array parameters, one a column.
 *
 * <p>{@code unnest} stands in the select list and not in {@code from}, although both give the same
 * rows: in {@code from} the server first keeps each column in a store of its own and then reads
 * them side by side, which for the 28 columns of a figure takes four times as long
 * (docs/observations.md, "Speed").
 */
final class Unnest {

  private Unnest() {}

  /**
   * A subselect in parentheses.
   *
   * @param columns type and name of each parameter's column, {@code "bigint key, text code"}
   */
  static String rows(String columns) {
    return rows(1, columns);
  }

  /**
   * A subselect in parentheses.
   *
   * @param first number of the first parameter
   */
  static String rows(int first, String columns) {
    List<String> selected = new ArrayList<>();
    for (String column : columns.split(", ")) {
      int space = column.indexOf(' ');
      int parameter = first + selected.size();
      String type = column.substring(0, space);
      selected.add("unnest($" + parameter + "::" + type + "[]) as" + column.substring(space));
    }
    return "(select " + String.join(", ", selected) + ")";
  }

  /**
   * Rows {@code r} of a table for the families of the first parameter. The series of a family are
   * neighbours: one range of the primary key for each. {@code offset 0} keeps it at that; else the
   * planner may walk through the whole table in the order that is asked for, and compare each row
   * with each family.
   */
  static String ofFamilies(String table) {
    return rows("bigint key")
        + " k, lateral (select * from tradewire."
        + table
        + " where series_key between k.key * 256 and k.key * 256 + 255 offset 0) r";
  }
}
