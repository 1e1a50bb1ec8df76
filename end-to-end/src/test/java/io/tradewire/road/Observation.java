package io.tradewire.road;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader sees of an observation.
 *
 * @param parties reporter and partner, {@code KZ-UZ}
 * @param value level in base units, null if only a change is known
 * @param change percent, null if not known
 * @param agreeing how many independent sources support it
 * @param quotes the sentences it came from, in the order of the claims
 */
record Observation(
    String indicator,
    String parties,
    String period,
    String status,
    BigDecimal value,
    String unit,
    BigDecimal change,
    int agreeing,
    List<String> quotes) {

  static Observation of(JsonNode item, JsonNode claims) {
    List<String> quotes = new ArrayList<>();
    claims.path("items").forEach(claim -> quotes.add(claim.path("quote").asText()));
    return new Observation(
        item.path("indicator").asText(),
        item.path("reporter").asText() + "-" + item.path("partner").asText(),
        item.path("period").asText(),
        item.path("status").asText(),
        number(item.path("value")),
        item.path("unit").asText(),
        number(item.path("change")),
        item.path("agreeing").asInt(),
        quotes);
  }

  /** Without the digits' scale: 27.0 is 27. */
  private static BigDecimal number(JsonNode node) {
    return node.isNumber()
        ? new BigDecimal(node.decimalValue().stripTrailingZeros().toPlainString())
        : null;
  }
}
