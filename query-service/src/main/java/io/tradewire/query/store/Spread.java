package io.tradewire.query.store;

import io.tradewire.query.format.Column;
import io.tradewire.query.format.Columns;
import java.util.List;

/** The extremes that sources gave: {@code {"low": , "high": }}, null if there is no level. */
final class Spread {

  private Spread() {}

  static Column json(String v) {
    return new Column(
        "spread",
        List.of(v + ".low", v + ".high"),
        (out, row, at) -> {
          if (row.getValue(at[0]) == null) {
            out.writeNull();
            return;
          }
          out.writeStartObject();
          out.writeFieldName("low");
          Columns.writeDigits(out, Columns.digits(row, at[0]));
          out.writeFieldName("high");
          Columns.writeDigits(out, Columns.digits(row, at[1]));
          out.writeEndObject();
        },
        null);
  }
}
