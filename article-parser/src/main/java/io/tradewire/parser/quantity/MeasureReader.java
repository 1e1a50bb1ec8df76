package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.quantity.Amount.Kind;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;

/**
 * Gives an amount the unit of the noun that it counts, converted to the base unit: tonnes of packs
 * and of bushels, pieces of what is produced.
 */
final class MeasureReader {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** "ML" are megalitres, of a thousand cubic metres; "ml" are not. */
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Residents or members in such numbers are people. */
  private static final BigDecimal MANY = BigDecimal.valueOf(10_000);

  private final Tokens tokens;
  private final Grammar grammar;
  private final Packs packs;

  MeasureReader(Tokens tokens, Grammar grammar, Packs packs) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.packs = packs;
  }

  /**
   * Takes a noun of the lexicon of units.
   *
   * @param modifiers words that describe it
   * @param end of the sentence
   */
  void take(Amount amount, Hit hit, int modifiers, int end) {
    String kind = hit.entry().value(2);
    boolean many = amount.number.compareTo(MANY) >= 0;
    amount.kind =
        switch (kind) {
          case "other" -> Kind.OTHER;
          case "doubtful" -> many ? Kind.OTHER : Kind.COUNT;
          case "count" -> Kind.COUNT;
          default -> Kind.MEASURE;
        };
    amount.noun = hit.span();
    amount.spanTo = hit.span().to();
    if (amount.kind == Kind.OTHER) {
      return;
    }
    amount.unit = hit.entry().value(0);
    amount.factor = packs.tons().factor(hit.span(), grammar.cells.decimal(hit.entry().value(1)));
    amount.rate = kind.equals("rate");
    if (kind.equals("pack") || isBox(hit) && packs.isWeighed(hit)) {
      amount.unit = "t";
      amount.factor = packs.weight(hit);
      amount.spanTo = Math.min(packs.behind(hit), end);
    }
    if (kind.equals("doubtful")) {
      amount.rule = "quantity.count.doubtful";
      return;
    }
    amount.rule =
        kind.equals("count")
            ? modifiers == 0 ? "quantity.count" : "quantity.count.described"
            : modifiers == 0 ? "quantity.measure" : "quantity.measure.described";
    if (packs.tonnes().isMillion(hit, amount)) {
      amount.factor = MILLION;
    } else if (tokens.text(hit.span()).equals("ML")) {
      amount.factor = THOUSAND;
    }
  }

  private static boolean isBox(Hit hit) {
    String unit = hit.entry().value(0);
    return unit.equals("containers") || unit.equals("units");
  }

  /** Takes what no lexicon knows as pieces of a product, if there are many: "60,000 gearboxes". */
  void takeProduct(Amount amount, int from, int to) {
    if (amount.isLarge()) {
      amount.kind = Kind.MEASURE;
      amount.unit = "units";
      amount.noun = new Span(from, to);
      amount.spanTo = to;
      amount.rule = "quantity.measure.product";
    }
  }

  /** "corn exports of 1.65 billion bushels": a bushel weighs what the grain in front makes it. */
  void weighBushels(Amount amount, int start) {
    if (amount.kind != Kind.MEASURE) {
      return;
    }
    if (grammar.bushels.isOf(tokens, amount.noun)) {
      packs.noteBushel(amount.factor);
    } else if (grammar.bushels.isPlain(amount.factor)) {
      BigDecimal weight = packs.bushel(start, amount.from);
      if (weight != null) {
        amount.factor = weight;
        amount.unit = "t";
      }
    }
  }
}
