package io.tradewire.local.sample;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tradewire.local.net.Http;
import io.tradewire.local.stack.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Observations as a small table for the terminal. */
public final class ObservationTable {

  private static final int ROWS = 15;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private ObservationTable() {}

  /** The first observations that query-service answers with. */
  public static String of(URI query) {
    URI uri = query.resolve("/v1/observations?derived=false");
    try {
      HttpResponse<String> answer = Http.get(uri);
      if (answer.statusCode() != 200) {
        throw new StackFailure(uri + " answers " + answer.statusCode() + ": " + answer.body());
      }
      return table(JSON.readTree(answer.body()).path("items"));
    } catch (IOException e) {
      throw new StackFailure(uri + " does not answer: " + e.getMessage(), e);
    }
  }

  static String table(JsonNode items) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("indicator", "parties", "period", "value", "change", "status", "scope"));
    items.forEach(item -> rows.add(row(item)));
    List<List<String>> shown = rows.subList(0, Math.min(rows.size(), ROWS + 1));
    String rest = rows.size() > shown.size() ? "... and more: /v1/observations\n" : "";
    return Columns.align(shown) + rest;
  }

  private static List<String> row(JsonNode item) {
    String partner = text(item, "partner");
    return List.of(
        text(item, "indicator"),
        text(item, "reporter") + (partner.isEmpty() ? "" : "-" + partner),
        text(item, "period"),
        level(item),
        change(item),
        text(item, "status"),
        text(item, "scope"));
  }

  private static String level(JsonNode item) {
    if (!item.path("value").isNumber()) {
      return "";
    }
    return Amounts.readable(item.path("value").decimalValue()) + " " + text(item, "unit");
  }

  private static String change(JsonNode item) {
    JsonNode change = item.path("change");
    if (!change.isNumber()) {
      return "";
    }
    String sign = change.decimalValue().signum() > 0 ? "+" : "";
    return sign + change.decimalValue().toPlainString() + "%";
  }

  private static String text(JsonNode item, String field) {
    return item.path(field).isNull() ? "" : item.path(field).asText();
  }
}
