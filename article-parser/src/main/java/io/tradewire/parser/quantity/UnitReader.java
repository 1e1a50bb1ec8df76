package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.quantity.Amount.Kind;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;
import java.util.List;

/** Finds what a numeral counts: the money before or behind it, the measure or noun behind it. */
final class UnitReader {

  /** Between a number and the noun it counts: "8 joint large investment projects". */
  private static final int MOST_MODIFIERS = 4;

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** Residents or members in such numbers are people. */
  private static final BigDecimal MANY = BigDecimal.valueOf(10_000);

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;
  private final Packs packs;

  UnitReader(Tokens tokens, Hits hits, Grammar grammar, Packs packs) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
    this.packs = packs;
  }

  /**
   * Completes an amount.
   *
   * @param start of the sentence
   * @param end of the sentence
   */
  void read(Amount amount, int start, int end) {
    Hit before = grammar.currencyEndingAt(tokens, hits, amount.from);
    if (before != null && before.span().from() >= start && isPlausible(before, amount)) {
      money(amount, before, before.span(), "quantity.money.before");
      amount.spanFrom = before.span().from();
      amount.leadFrom = amount.spanFrom;
    }
    int at = behindHyphen(amount.to, end);
    boolean year = amount.yearLike && grammar.year.has(tokens, amount.from - 1);
    if (at < end && !year) {
      if (!amount.isMoney() && !percent(amount, at, end) && !moneyBehind(amount, at, end)) {
        Hit pack = packs.sized(at);
        if (pack != null && pack.span().to() <= end) {
          counted(amount, pack, 0, end);
        } else {
          noun(amount, at, end);
        }
        bushels(amount, start);
      } else if (amount.isMoney()) {
        repeated(amount, at, end);
      }
    }
    rate(amount, end);
  }

  /** "corn exports of 1.65 billion bushels". */
  private void bushels(Amount amount, int start) {
    if (amount.kind == Kind.MEASURE && grammar.bushels.isPlain(amount.factor)) {
      BigDecimal weight = grammar.bushels.near(tokens, start, amount.from);
      if (weight != null) {
        amount.factor = weight;
        amount.unit = "t";
      }
    }
  }

  private int behindHyphen(int at, int end) {
    boolean hyphen =
        tokens.is(at, '-')
            && tokens.space(at) == Space.NONE
            && at + 1 < end
            && tokens.space(at + 1) == Space.NONE;
    return hyphen ? at + 1 : at;
  }

  private boolean isLarge(Amount amount) {
    return amount.hasMagnitude() || amount.number.compareTo(THOUSAND) >= 0;
  }

  /** A single letter or a code that is also a word needs an amount that looks like money. */
  private boolean isPlausible(Hit hit, Amount amount) {
    boolean glued = hit.entry().value(2).equals("glued") || isWordInFront(hit, amount);
    boolean word =
        hit.entry().value(2).equals(NumberLexicon.CODE)
            && WORDLIKE_CODES.contains(hit.entry().phrase());
    return !glued && !word || isLarge(amount);
  }

  /** "Euro 5" is a standard, "euro 5 million" is money. */
  private boolean isWordInFront(Hit hit, Amount amount) {
    int first = hit.span().from();
    boolean both = hit.entry().value(2).equals("both");
    return both
        && first < amount.from
        && tokens.isWord(first)
        && tokens.end(first) - tokens.start(first) > 3
        && hit.span().to() == first + 1;
  }

  private static final List<String> WORDLIKE_CODES =
      List.of("ALL", "TOP", "TRY", "CUP", "PEN", "MAD", "COP", "MOP", "SOS", "BAM", "DEM", "ANG");

  private void money(Amount amount, Hit hit, Span noun, String rule) {
    amount.kind = Kind.MONEY;
    String code = hit.entry().value(0);
    amount.unit = code.isEmpty() ? null : code;
    amount.candidates = grammar.list(hit.entry().value(1));
    amount.noun = noun;
    amount.rule = rule;
  }

  /** "US$ 5 mln dollars" says it twice. */
  private void repeated(Amount amount, int at, int end) {
    Hit hit = grammar.currencyAt(tokens, hits, at);
    if (hit != null && hit.span().to() <= end && hit.entry().value(0).equals(amount.unit)) {
      amount.spanTo = hit.span().to();
    }
  }

  private boolean percent(Amount amount, int at, int end) {
    Hit hit = hits.at(at, NumberLexicon.PERCENT);
    if (hit == null || hit.span().to() > end) {
      return false;
    }
    Kind kind =
        switch (hit.entry().value(0)) {
          case "percent" -> Kind.PERCENT;
          case "points" -> Kind.POINTS;
          case "fold" -> Kind.FOLD;
          default -> Kind.TIMES;
        };
    if (tokens.is(at, "x") && tokens.space(at) != Space.NONE) {
      return false;
    }
    amount.kind = kind;
    amount.spanTo = hit.span().to();
    return true;
  }

  private boolean moneyBehind(Amount amount, int at, int end) {
    Hit hit = grammar.currencyAt(tokens, hits, at);
    Hit measure = hits.at(at, NumberLexicon.UNITS);
    if (hit != null && measure != null && measure.span().to() > hit.span().to()) {
      return false;
    }
    if (hit != null && hit.span().to() <= end && isPlausible(hit, amount)) {
      money(amount, hit, hit.span(), "quantity.money.behind");
      amount.spanTo = hit.span().to();
      return true;
    }
    boolean bracket = tokens.is(at, '(') && at + 2 < end;
    Hit party = hits.at(bracket ? at + 1 : at, "party");
    if (party == null || party.span().to() >= end || party.entry().value(0).length() != 2) {
      return false;
    }
    int behind = party.span().to();
    if (bracket && !tokens.is(behind, ')')) {
      return false;
    }
    hit = grammar.currencyAt(tokens, hits, bracket ? behind + 1 : behind);
    if (hit == null || hit.span().to() > end) {
      return false;
    }
    money(amount, hit, new Span(at, hit.span().to()), "quantity.money.of-country");
    amount.spanTo = hit.span().to();
    for (String candidate : amount.candidates) {
      if (candidate.startsWith(party.entry().value(0))) {
        amount.unit = candidate;
        amount.candidates = List.of();
        break;
      }
    }
    return true;
  }

  /** The measure or noun behind a number, with words between that describe it. */
  private void noun(Amount amount, int from, int end) {
    int first = behindOfThe(amount, from);
    int modifiers = first > from ? 1 : 0;
    for (int at = first; at < end && modifiers <= MOST_MODIFIERS; at++) {
      Hit hit = hits.at(at, NumberLexicon.UNITS);
      if (hit != null && hit.span().to() <= end) {
        hit = head(hit, end);
        if (isCounted(amount, hit, modifiers)) {
          counted(amount, hit, modifiers, end);
        }
        return;
      }
      if (hits.at(at, NumberLexicon.NUMBERS) != null
          || isLargest(amount) && grammar.and.has(tokens, at)) {
        return;
      }
      if (at > from && isJoint(at) || tokens.is(at, "'s") || tokens.is(at, '\'')) {
        continue;
      }
      if (at > from && modifiers <= 2 && isYearly(at, end)) {
        product(amount, from, at);
        return;
      }
      if (!tokens.isWord(at) || grammar.stops.has(tokens, at) && !isAcronym(at)) {
        return;
      }
      modifiers += grammar.and.has(tokens, at) ? 0 : 1;
    }
  }

  /** "322 mln and industrial goods": millions are no count of what comes behind "and". */
  private static boolean isLargest(Amount amount) {
    return amount.magnitude.compareTo(MILLION) >= 0;
  }

  /** "eight of the facilities", "23 of its projects". */
  private int behindOfThe(Amount amount, int from) {
    boolean small = !amount.hasMagnitude() && grammar.of.has(tokens, from);
    boolean part = small && !amount.yearLike && grammar.determiners.has(tokens, from + 1);
    return part ? from + 2 : from;
  }

  private boolean isJoint(int at) {
    return tokens.is(at, '-') && tokens.space(at) == Space.NONE
        || tokens.is(at, ',') && tokens.isWord(at + 1);
  }

  /** "517 IT companies": capitals are no little words. */
  private boolean isAcronym(int at) {
    int start = tokens.start(at);
    return tokens.end(at) - start == 2
        && Character.isUpperCase(tokens.source().at(start))
        && Character.isUpperCase(tokens.source().at(start + 1));
  }

  /** Of "3 container wagons" the last noun. */
  private Hit head(Hit first, int end) {
    Hit head = first;
    for (Hit next = hits.at(head.span().to(), NumberLexicon.UNITS);
        next != null && next.span().to() <= end;
        next = hits.at(head.span().to(), NumberLexicon.UNITS)) {
      if (tokens.space(next.span().from()) != Space.BLANK) {
        break;
      }
      head = next;
    }
    return head;
  }

  /** "60,000 gearboxes a year": whatever is made at a rate is a product. */
  private boolean isYearly(int at, int end) {
    Hit rate = hits.at(at, NumberLexicon.RATES);
    return rate != null && rate.span().to() <= end && rate.entry().value(0).equals("rate");
  }

  private void product(Amount amount, int from, int to) {
    if (isLarge(amount)) {
      amount.kind = Kind.MEASURE;
      amount.unit = "units";
      amount.noun = new Span(from, to);
      amount.spanTo = to;
      amount.rule = "quantity.measure.product";
    }
  }

  private boolean isCounted(Amount amount, Hit hit, int modifiers) {
    String kind = hit.entry().value(2);
    boolean letter = hit.span().to() == hit.span().from() + 1 && isLetter(hit.span().from());
    if (letter && (modifiers > 0 || tokens.isCapitalised(hit.span().from()))) {
      return false;
    }
    int behind = hit.span().to();
    boolean possessive = tokens.is(behind, "'s") || tokens.is(behind, '\'');
    boolean adjective = modifiers > 0 && tokens.is(amount.to, '-');
    if (possessive || adjective) {
      return false;
    }
    boolean whole = amount.hasMagnitude() || amount.number.stripTrailingZeros().scale() <= 0;
    return whole || !kind.equals("count") && !kind.equals("doubtful");
  }

  private static boolean isBox(Hit hit) {
    String unit = hit.entry().value(0);
    return unit.equals("containers") || unit.equals("units");
  }

  private boolean isLetter(int token) {
    return tokens.end(token) - tokens.start(token) == 1;
  }

  private void counted(Amount amount, Hit hit, int modifiers, int end) {
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
    amount.factor = grammar.decimal(hit.entry().value(1));
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
    if (tokens.text(hit.span()).equals("Mt")) {
      amount.factor = MILLION;
    }
  }

  /** "360,000 barrels a day" keeps its number; "18 dlrs a barrel" is a price. */
  private void rate(Amount amount, int end) {
    if (amount.kind == Kind.BARE && !amount.hasMagnitude()) {
      return;
    }
    Hit hit = hits.at(amount.spanTo, NumberLexicon.RATES);
    if (hit == null || hit.span().to() > end) {
      return;
    }
    boolean price = hit.entry().value(0).equals("price");
    amount.price = price && amount.isMoney() && amount.number.compareTo(MILLION) < 0;
    amount.rate = !price || amount.rate;
    if (price && amount.kind == Kind.MEASURE) {
      amount.kind = Kind.OTHER;
    }
  }
}
