package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Amount.Kind;
import java.math.BigDecimal;
import java.util.List;

/**
 * Gives numbers that name no unit the one spoken of: "6.93 billion stg from 6.20 billion". The
 * nearest level in front in the sentence gives it, else the nearest behind, else the last level of
 * the sentences before. Millions are money or measures, or what the same sentence counts in
 * millions; thousands do not go on from millions of money if things were counted; small whole
 * numbers go on from what was counted last. Where no number of the sentence names a unit, goods
 * named in front may be what is counted.
 */
final class Inheritance {
  private static final int PAYER_REACH = 3;

  /** So many words may stand between what goods weigh and what was paid for them. */
  private static final int LONGEST_GOODS = 4;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** The last levels of a stretch of text, by what they count. */
  private static final class Last {
    private final boolean sentence;
    private Amount any;
    private Amount mass;
    private Amount money;
    private Amount thing;
    private Amount count;

    Last(boolean sentence) {
      this.sentence = sentence;
    }

    void note(Amount amount) {
      any = amount;
      money = amount.isMoney() ? amount : money;
      mass = amount.kind != Kind.COUNT || sentence && isMillions(amount) ? amount : mass;
      thing = amount.isMoney() || amount.inherited ? thing : amount;
      count = amount.kind == Kind.COUNT && !amount.inherited ? amount : count;
    }
  }

  private final Last text = new Last(false);

  /** Completes the amounts of the next sentence. */
  void pass(List<Amount> amounts, Around around) {
    Last sentence = new Last(true);
    for (int i = 0; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      boolean open = amount.kind == Kind.BARE && amount.cell == null;
      if (open && !amount.absorbed && !amount.yearLike) {
        inherit(amount, sentence, amounts.subList(i + 1, amounts.size()), around);
      }
      if (isSource(amount)) {
        sentence.note(amount);
        text.note(amount);
      }
    }
  }

  private static boolean isSource(Amount amount) {
    boolean unit = amount.unit != null || !amount.candidates.isEmpty();
    return unit && !amount.price && amount.isLevel();
  }

  private void inherit(Amount amount, Last sentence, List<Amount> behind, Around around) {
    String goods = isAlone(amount, sentence, behind) ? CountedGoods.before(amount, around) : null;
    if (goods != null) {
      amount.kind = Kind.COUNT;
      amount.unit = goods;
      amount.inherited = true;
      amount.rule = "quantity.counted.before";
      return;
    }
    if (isMillions(amount)) {
      boolean price = isPrice(amount, sentence.any, around);
      boolean paid = price || text.money != null && isPaid(amount, around);
      Amount said = paid ? text.money : text.mass;
      Amount far = isRestated(amount, said) ? null : said;
      boolean worth = price || paid && isWorth(amount, around);
      Amount nearest = worth ? sentence.money : sentence.mass;
      Amount near = isRestated(amount, nearest) ? null : nearest;
      give(amount, near, first(behind, true), far);
    } else if (amount.hasMagnitude()) {
      boolean things = sentence.any == null || isMillionsOfMoney(sentence.any);
      Amount near = things ? sentence.thing : sentence.any;
      boolean far = near == null && (text.any == null || isMillionsOfMoney(text.any));
      give(amount, near, first(behind, false), far && text.thing != null ? text.thing : text.any);
    } else if (goesOn(amount, sentence.any)) {
      give(amount, sentence.any, null, null);
    } else if (text.count != null && isWhole(amount)) {
      amount.unit = text.count.unit;
      amount.inherited = true;
    }
  }

  /** Whether no number of the sentence lends its unit; money does not to a number in full. */
  private static boolean isAlone(Amount amount, Last sentence, List<Amount> behind) {
    if (amount.hasMagnitude()) {
      return sentence.any == null && first(behind, false) == null;
    }
    return amount.isLarge() && (sentence.any == null || sentence.any.isMoney());
  }

  /** "Gold brought 106 mln", "a deficit of 30 mln": money, whatever was weighed before. */
  private static boolean isPaid(Amount amount, Around around) {
    int nearest = Math.max(around.start, amount.leadFrom - PAYER_REACH);
    for (int at = amount.leadFrom - 1; at >= nearest; at--) {
      if (around.grammar.payers.has(around.tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** "26.4 million kilos worth 189 million": not kilos again. */
  private static boolean isWorth(Amount amount, Around around) {
    return around.grammar.worth.has(around.tokens, amount.leadFrom - 1);
  }

  /** "15 million bottles of wine for 45 million": no bottles, unlike "and Peru for 45 million". */
  private static boolean isPrice(Amount amount, Amount before, Around around) {
    int at = amount.leadFrom - 1;
    if (before == null || before.isMoney() || !around.grammar.forWords.has(around.tokens, at)) {
      return false;
    }
    int goods = at - 1;
    while (goods >= before.spanTo
        && around.tokens.isWord(goods)
        && !around.grammar.and.has(around.tokens, goods)) {
      goods--;
    }
    return goods < before.spanTo && at - before.spanTo <= LONGEST_GOODS;
  }

  /** "6.2 billion (95 million dollars)" is no dollars. */
  private static boolean isRestated(Amount amount, Amount source) {
    return source != null
        && !amount.also.isEmpty()
        && amount.also.get(0).unit().equals(source.unit);
  }

  /**
   * "10,500 tonnes from 9,800": a number of the same size behind a level without magnitude.
   * Measures are told in full behind millions, too: "2.1 million bags, Japan 900,000".
   */
  private static boolean goesOn(Amount amount, Amount source) {
    return source != null
        && (!source.hasMagnitude() || source.kind == Kind.MEASURE)
        && !amount.spelled
        && amount.number.compareTo(THOUSAND) >= 0;
  }

  private static boolean isMillions(Amount amount) {
    return amount.magnitude.compareTo(MILLION) >= 0;
  }

  private static boolean isWhole(Amount amount) {
    return amount.number.scale() <= 0;
  }

  private static boolean isMillionsOfMoney(Amount source) {
    return source.isMoney() && source.number.compareTo(MILLION) >= 0;
  }

  private static Amount first(List<Amount> amounts, boolean mass) {
    for (Amount amount : amounts) {
      if (isSource(amount) && !amount.absorbed && !(mass && amount.kind == Kind.COUNT)) {
        return amount;
      }
    }
    return null;
  }

  private static void give(Amount amount, Amount before, Amount behind, Amount far) {
    Amount near = before != null ? before : behind;
    Amount source = near != null ? near : far;
    if (source == null) {
      return;
    }
    boolean rate = amount.rate;
    amount.takeUnitOf(source);
    if (amount.magnitude.compareTo(MILLION) >= 0 && amount.factor.compareTo(MILLION) >= 0) {
      // "25 bcm" and then "48 billion": the magnitude of the unit is not said twice
      amount.factor = BigDecimal.ONE;
    }
    amount.rate = rate;
    amount.noun = null;
    amount.inherited = true;
    amount.rule = near != null ? "quantity.inherited" : "quantity.inherited.far";
  }
}
