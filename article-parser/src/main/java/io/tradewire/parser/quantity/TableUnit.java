package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Amount.Kind;
import io.tradewire.parser.text.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a table's heading says its numbers count: "mln. US dollars", "thousand tonnes", "projects".
 *
 * @param kind money, measure or count
 * @param unit as in {@link Amount}; null where the candidates must tell
 * @param factor how many of the unit one of what is named makes
 * @param magnitude "thousand", "million"; 1 if none is said
 * @param span where it stands
 */
record TableUnit(
    Kind kind,
    String unit,
    List<String> candidates,
    BigDecimal factor,
    BigDecimal magnitude,
    Span span) {
  /** Makes it the unit of an amount, which had none of its own. */
  void give(Amount amount, String rule) {
    amount.kind = kind;
    amount.unit = unit;
    amount.candidates = candidates;
    amount.factor = factor;
    amount.inherited = true;
    amount.rule = rule;
  }
}
