package io.tradewire.query.http.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradewire.query.domain.UnitKind;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a figure of the article under check claims.
 *
 * @param start first day of the period, {@link LocalDate#MIN} if open
 * @param end last day, {@link LocalDate#MAX} if open
 * @param unit null if only a change or share is stated
 */
record Claim(
    String indicator,
    String reporter,
    String partner,
    String status,
    String scope,
    String scopeCode,
    String region,
    LocalDate start,
    LocalDate end,
    BigDecimal value,
    String unit,
    String bound,
    BigDecimal change) {

  /** Reads a figure as ingest-service's parse answers it. */
  static Claim of(JsonNode figure) {
    String[] period = figure.path("period").asText("../..").split("/", 2);
    return new Claim(
        text(figure, "indicator"),
        text(figure, "reporter"),
        text(figure, "partner"),
        text(figure, "status"),
        text(figure, "scope"),
        text(figure, "scopeCode"),
        text(figure, "region"),
        "..".equals(period[0]) ? LocalDate.MIN : LocalDate.parse(period[0]),
        "..".equals(period[1]) ? LocalDate.MAX : LocalDate.parse(period[1]),
        number(figure, "value"),
        text(figure, "unit"),
        figure.path("bound").asText("exact"),
        number(figure, "change"));
  }

  /** Kind of the unit, null if there is no unit. */
  String unitKind() {
    return unit == null ? null : UnitKind.of(unit);
  }

  private static String text(JsonNode figure, String slot) {
    JsonNode value = figure.get(slot);
    return value == null || value.isNull() ? null : value.asText();
  }

  private static BigDecimal number(JsonNode figure, String slot) {
    JsonNode value = figure.get(slot);
    return value == null || value.isNull() ? null : value.decimalValue();
  }
}
