package io.tradewire.parser.quantity;

import io.tradewire.events.Bound;
import io.tradewire.events.Level;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.quantity.Amount.Kind;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the numbers of a sentence give each other: the unit that is said once for several, the upper
 * end of a range, the same level in other money.
 */
final class Neighbours {

  /** A lower end is at most so many times the upper one: else the magnitude is not shared. */
  private static final BigDecimal FAR_ABOVE = BigDecimal.valueOf(20);

  /** A number above that does not share a per cent sign: "fell by 1,100 to 11.3 pct". */
  private static final BigDecimal LARGEST_PERCENT = BigDecimal.valueOf(500);

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** So far in front of "from" the verb of change may stand. */
  private static final int VERB_REACH = 14;

  private static final int VERB_NEAR = 3;

  private final Around around;
  private final Tokens tokens;
  private final Grammar grammar;

  Neighbours(Around around) {
    this.around = around;
    tokens = around.tokens;
    grammar = around.grammar;
  }

  void join(List<Amount> amounts) {
    for (int i = amounts.size() - 2; i >= 0; i--) {
      pair(amounts.get(i), amounts.get(i + 1));
    }
    for (Amount amount : amounts) {
      if (amount.cell == null) {
        BoundReader.read(amount, around);
      }
    }
    for (int i = 0; i + 1 < amounts.size(); i++) {
      restated(amounts.get(i), amounts.get(i + 1));
    }
  }

  /** What two numbers are to each other; "$1 = 83.2 rupees" is a rate of exchange. */
  private void pair(Amount low, Amount high) {
    if (low.cell != null || high.cell != null) {
      return;
    }
    int gap = high.spanFrom - low.spanTo;
    if (gap < 0 || gap > 2) {
      return;
    }
    int joint = low.spanTo;
    if (tokens.is(joint, '=') && low.isMoney() && low.number.compareTo(BigDecimal.ONE) == 0) {
      low.kind = Kind.OTHER;
      high.kind = Kind.OTHER;
      return;
    }
    boolean dash = gap == 1 && (tokens.is(joint, '-') || tokens.is(joint, '/'));
    boolean to = gap == 1 && grammar.to.has(tokens, joint) && tokens.isWord(joint);
    boolean listed = gap > 0 && isList(joint, high.spanFrom);
    boolean compared = gap == 1 && grammar.compared.has(tokens, joint) && high.isPercent();
    if (!dash && !to && !listed && !compared) {
      return;
    }
    if (low.yearLike && !low.isLevel()) {
      dropYears(low, high, dash || to);
      return;
    }
    if (!share(low, high, listed)) {
      return;
    }
    if (dash) {
      thousands(low, high);
    }
    boolean between = listed && grammar.between.has(tokens, low.leadFrom - 1);
    if (between || (dash || to) && !isChange(low, to)) {
      range(low, high);
    }
  }

  /** "100-150,000 tonnes": the thousands are said with the upper end alone. */
  private static void thousands(Amount low, Amount high) {
    BigDecimal raised = low.number.multiply(THOUSAND);
    if (!high.hasMagnitude()
        && high.number.compareTo(THOUSAND) >= 0
        && low.number.compareTo(THOUSAND) < 0
        && raised.compareTo(high.number) < 0) {
      low.number = raised;
    }
  }

  /** "2019-2024", "2019 and 2020". */
  private static void dropYears(Amount low, Amount high, boolean range) {
    if (range && high.yearLike && !high.isLevel()) {
      high.kind = Kind.OTHER;
      low.kind = Kind.OTHER;
    }
  }

  /** Commas and joining words alone: ", ", "and", ", or". */
  private boolean isList(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!tokens.is(at, ',') && !grammar.and.has(tokens, at) && !grammar.or.has(tokens, at)) {
        return false;
      }
    }
    return true;
  }

  /** Gives the one without unit the unit of the other; false if the two do not belong together. */
  private boolean share(Amount low, Amount high, boolean listed) {
    boolean first = low.kind == Kind.BARE && high.kind != Kind.BARE;
    boolean comma = tokens.is(low.spanTo, ',');
    boolean multiple = high.kind == Kind.TIMES || high.kind == Kind.FOLD;
    if (first) {
      if (multiple && low.hasMagnitude() || comma && isNamedInFront(high)) {
        return false;
      }
      if (listed && (high.kind == Kind.COUNT || high.kind == Kind.OTHER) && comma) {
        return false;
      }
      if (isItemEnd(low, high, comma) || isRestated(low, high) || isMoneyOfItsOwn(low, high)) {
        return false;
      }
      if (high.isPercent() && low.number.compareTo(LARGEST_PERCENT) > 0) {
        return false;
      }
      low.takeUnitOf(high);
      low.rule = "quantity.shared-unit";
      magnitude(low, high);
      return true;
    }
    if (high.kind == Kind.BARE && low.isMoney() && low.spanTo == low.to && !listed) {
      high.takeUnitOf(low);
      high.rule = "quantity.shared-unit";
      magnitude(low, high);
      return true;
    }
    boolean same = low.kind == high.kind && (low.unit == null || low.unit.equals(high.unit));
    boolean said = !listed || !comma;
    boolean alike = low.factor.compareTo(high.factor) == 0;
    if (same && alike && (low.kind != Kind.BARE || said && high.hasMagnitude())) {
      magnitude(low, high);
    }
    return same;
  }

  /** "imports at 24.5, 16 pct up": a comma alone joins per cents only in a longer list. */
  private boolean isItemEnd(Amount low, Amount high, boolean comma) {
    return comma
        && high.isPercent()
        && high.spanFrom == low.spanTo + 1
        && !high.rule.equals("quantity.shared-unit");
  }

  /** "Peru for 6.7, or 1.0% less": no per cent. */
  private boolean isRestated(Amount low, Amount high) {
    return high.isPercent()
        && grammar.or.has(tokens, high.leadFrom - 1)
        && tokens.is(low.spanTo, ',')
        && around.changes.behind(high.spanTo) != null;
  }

  /** "Peru with ten, EUR 352 million": money that is named in front is not shared over a comma. */
  private static boolean isNamedInFront(Amount high) {
    return high.isMoney() && high.spanFrom < high.from;
  }

  /** "dropped 5.6 to EUR 3.4 billion": money that is named in front is not shared backwards. */
  private boolean isMoneyOfItsOwn(Amount low, Amount high) {
    return isNamedInFront(high)
        && grammar.to.has(tokens, low.spanTo)
        && tokens.isWord(low.spanTo)
        && !grammar.from.has(tokens, low.leadFrom - 1);
  }

  /** "from 2.1 to 3.4 billion": the magnitude is said with the last alone. */
  private static void magnitude(Amount low, Amount high) {
    if (low.magnitude.equals(BigDecimal.ONE)
        && !high.magnitude.equals(BigDecimal.ONE)
        && high.kind != Kind.COUNT) {
      BigDecimal raised = low.number.multiply(high.magnitude);
      if (raised.compareTo(high.number.multiply(FAR_ABOVE)) <= 0) {
        low.number = raised;
        low.magnitude = high.magnitude;
      }
    }
  }

  /**
   * "rose from 2.1 to 3.4 billion", "grew 0.3 billion to 3.4 billion", "an increase in the deficit
   * of $2.3 billion to $91.6 billion": two levels, no range; but "fell by 10 to 15 percent" is one.
   */
  private boolean isChange(Amount low, boolean to) {
    if (!to) {
      return false;
    }
    int before = low.spanFrom - 1;
    if (grammar.skips.has(tokens, before)) {
      before--;
    }
    boolean from = grammar.from.has(tokens, before);
    if (!from && low.isPercent() && low.rule.equals("quantity.shared-unit")) {
      return false;
    }
    if (grammar.by.has(tokens, before)) {
      return true;
    }
    if (from && !isRanging(before)) {
      return true;
    }
    boolean sums = low.rule.equals("quantity.money.before") && low.spanFrom < low.from;
    int of = low.spanFrom - 1;
    boolean noun =
        sums && grammar.of.has(tokens, of) && around.at(LexiconName.CHANGE, of - 1) == null;
    int reach = from || noun ? VERB_REACH : VERB_NEAR;
    for (int at = before; at > before - reach && at >= around.start; at--) {
      if (around.at(LexiconName.CHANGE, at) != null
          || around.at(LexiconName.MULTIPLES, at) != null) {
        return true;
      }
    }
    return false;
  }

  /** "costs from 2 to 3 billion", "by anything from 2% to 5%". */
  private boolean isRanging(int from) {
    return grammar.ranging.has(tokens, from - 1) || grammar.ranging.has(tokens, from - 2);
  }

  private static void range(Amount low, Amount high) {
    if (low.number.compareTo(high.number) >= 0) {
      return;
    }
    low.bound = Bound.OVER;
    low.rule = "quantity.range";
    low.spanTo = high.spanTo;
    low.noun = high.noun == null ? low.noun : high.noun;
    high.absorbed = true;
  }

  /** "KZT 355.7bn (about $2.32bn)", "$132 million, or Rs 1,098 crore". */
  private void restated(Amount first, Amount second) {
    if (first.cell != null || second.cell != null) {
      return;
    }
    boolean bare = first.kind == Kind.BARE && first.hasMagnitude() && second.isMoney();
    boolean levels = first.isLevel() && first.kind == second.kind || bare;
    if (!levels || first.absorbed || second.absorbed || second.unit == null) {
      return;
    }
    boolean other =
        first.isMoney() || bare
            ? !second.unit.equals(first.unit)
            : first.kind == Kind.MEASURE && isSameMass(first, second);
    if (!other || second.rate || second.price || !isRestatement(first, second)) {
      return;
    }
    first.also = List.of(new Level(second.value(), second.unit));
    second.absorbed = true;
  }

  /** "7.2 mln gallons (27,255 cubic meters)": another measure, the same to a tenth. */
  private static boolean isSameMass(Amount first, Amount second) {
    if (second.factor.equals(first.factor) || !second.unit.equals(first.unit)) {
      return false;
    }
    BigDecimal difference = first.value().subtract(second.value()).abs();
    return difference.multiply(BigDecimal.TEN).compareTo(first.value()) <= 0;
  }

  private boolean isRestatement(Amount first, Amount second) {
    int at = first.spanTo;
    int lead = Math.min(second.leadFrom, second.spanFrom);
    if (tokens.is(at, ',')) {
      at++;
    }
    if (tokens.is(at, '(') || tokens.is(at, '/')) {
      at++;
    }
    if (grammar.or.has(tokens, at)) {
      at++;
    }
    boolean said = at > first.spanTo && !(at == first.spanTo + 1 && tokens.is(first.spanTo, ','));
    return said && at == lead;
  }
}
