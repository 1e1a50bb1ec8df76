package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.quantity.Amount.Kind;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;

/** Makes levels of amounts, or says why an amount is none. */
final class Levels {
  private static final String SMALL = "quantity.bare.small";

  private Levels() {}

  /** The level that an amount is. */
  static Quantity of(Amount amount, Around around) {
    boolean negative = amount.negative || isNegative(amount, around);
    BigDecimal value = negative ? amount.value().negate() : amount.value();
    return new Quantity(
        amount.span(),
        value,
        amount.unit,
        amount.noun,
        amount.bound,
        amount.lead(),
        amount.also,
        amount.hasMagnitude(),
        amount.rate,
        amount.candidates,
        amount.inherited,
        null,
        amount.rule);
  }

  /** Why an amount is no level, null if it is one; a bare one then knows by which rule. */
  static String reasonToDrop(Amount amount, Around around) {
    if (amount.increment) {
      return "number.increment";
    }
    return switch (amount.kind) {
      case OTHER -> "number.counts-no-figure";
      case POINTS -> "number.points";
      case TIMES -> "number.how-often";
      case MONEY -> amount.price ? "number.price" : null;
      case BARE -> bareReason(amount, around);
      default -> isCalendarYear(amount, around) ? "number.year" : null;
    };
  }

  /** "In 2019 Kazakh enterprises": a year in front of a noun. */
  private static boolean isCalendarYear(Amount amount, Around around) {
    return amount.yearLike
        && (amount.kind == Kind.COUNT || amount.kind == Kind.MEASURE)
        && around.grammar.year.has(around.tokens, amount.from - 1);
  }

  private static String bareReason(Amount amount, Around around) {
    if (amount.yearLike) {
      return "number.year";
    }
    amount.rule = bareRule(amount, around);
    boolean one = amount.number.compareTo(BigDecimal.ONE) <= 0;
    return one && amount.rule.equals(SMALL) ? "number.bare" : null;
  }

  private static String bareRule(Amount amount, Around around) {
    if (isAnaphor(amount, around)) {
      return "quantity.bare.anaphor";
    }
    if (amount.hasMagnitude()) {
      return "quantity.bare.magnitude";
    }
    if (isCell(amount, around.tokens)) {
      return "quantity.bare.cell";
    }
    if (!Sizes.isWhole(amount)) {
      return "quantity.bare.decimal";
    }
    return amount.isLarge() ? amount.rule : SMALL;
  }

  /** "nine of them", "27 items", "900 Kazakh ones". */
  private static boolean isAnaphor(Amount amount, Around around) {
    int at = amount.to;
    boolean adjective = around.tokens.isWord(at) && !around.grammar.stops.has(around.tokens, at);
    return around.at(LexiconName.ANAPHORS, at) != null
        || adjective && around.at(LexiconName.ANAPHORS, at + 1) != null;
  }

  /** Whether it stands like a cell: behind a wide gap, a bar or a semicolon that touches it. */
  private static boolean isCell(Amount amount, Tokens tokens) {
    int sign = amount.from - 1;
    boolean signed = tokens.is(sign, '-') && tokens.isTight(amount.from);
    int first = signed ? sign : amount.from;
    return tokens.space(first) == Space.WIDE
        || tokens.is(first - 1, '|')
        || tokens.is(first - 1, ';') && tokens.isTight(first);
  }

  /**
   * A minus that touches the number and stands apart from what is in front: "-12 036.0", or the
   * word: "minus $4 billion".
   */
  private static boolean isNegative(Amount amount, Around around) {
    Tokens tokens = around.tokens;
    int sign = amount.spanFrom - 1;
    if (around.grammar.minus.has(tokens, sign) && sign >= around.start) {
      return true;
    }
    return sign >= 0
        && tokens.is(sign, '-')
        && tokens.isTight(amount.spanFrom)
        && (!tokens.isTight(sign) || tokens.is(sign - 1, '(') || tokens.is(sign - 1, ';'));
  }
}
