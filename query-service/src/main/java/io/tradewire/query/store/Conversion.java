package io.tradewire.query.store;

import io.tradewire.query.format.Column;
import io.tradewire.query.format.Columns;
import java.util.List;

/**
 * A value in another currency, by the average rates of its period that were loaded. Without them it
 * is null: nothing is invented, and the value stays in the currency stated.
 */
final class Conversion {

  private Conversion() {}

  static List<Column> columns(String v, String currency) {
    String rate =
        "case when s.unit_kind = 'money' and o.unit <> '' then tradewire.usd_rate(o.unit,"
            + " o.period_start, o.period_end) / tradewire.usd_rate("
            + currency
            + "::text, o.period_start, o.period_end) end";
    String value = "round(" + v + ".value * (" + rate + "), 2)";
    String unit = currency + "::text";
    return List.of(
        json(value, unit, rate),
        Columns.digits("convertedValue", value).csvOnly(),
        Columns.text("convertedUnit", unit).csvOnly(),
        Columns.digits("conversionRate", rate).csvOnly());
  }

  private static Column json(String value, String unit, String rate) {
    return new Column(
        "converted",
        List.of(value, unit, rate),
        (out, row, at) -> {
          if (row.getValue(at[0]) == null) {
            out.writeNull();
            return;
          }
          out.writeStartObject();
          out.writeFieldName("value");
          Columns.writeDigits(out, Columns.digits(row, at[0]));
          out.writeStringField("unit", row.getString(at[1]));
          out.writeFieldName("rate");
          Columns.writeDigits(out, Columns.digits(row, at[2]));
          out.writeEndObject();
        },
        null);
  }
}
